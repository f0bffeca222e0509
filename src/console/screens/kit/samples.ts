import type { Tone } from '../../../kit/tone.ts';

/** What the sheet shows: numbers made up for it, and texts that try to break out of their places. */

export const NOW = new Date('2026-11-28T14:05:00Z');
export const STYLE = { currency: 'USD', locale: 'en' } as const;
export const COPY = { copyLabel: 'Copy the id', copiedLabel: 'Copied' } as const;
export const LONG_NAME = 'Dr. Wilhelmina-Konstantinopolitanische von Überlang-und-Ohneende<script>alert(1)</script>';

export const WORDS_OF_TONES: Record<Tone, string> = {
  plain: 'first payout',
  held: 'held',
  free: 'available',
  reserved: 'in payouts',
  out: 'paid out',
  debt: 'not covered',
};

const DAY_MS = 86_400_000;
const DAYS = 30;

/** The course of a month, the same each time. */
export const MONTH = Array.from({ length: DAYS }, (_, day) => {
  const wave = Math.sin(day / 3) + Math.sin(day / 1.7);
  const at = new Date(Date.UTC(2026, 9, 30) + day * DAY_MS);
  const above = Math.round(300 + 90 * wave + 4 * day);
  const below = day % 4 === 0 ? Math.round(40 + 20 * wave) : 0;
  return { at, above, below, debt: -below, reserved: 80 + 2 * day, available: 150 + 6 * day + 20 * wave, pending: 210 + 8 * day };
});

export interface SamplePayout {
  id: string;
  age: Date;
  who: string;
  network: string;
  address: string;
  flag?: [Tone, string];
  micro: bigint;
}

const ago = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000);

export const PAYOUTS: readonly SamplePayout[] = [
  { id: 'p1', age: ago(50), who: 'Sofia Marin', network: 'SEPA', address: 'DE89370400440532013000', micro: 250_000_000n },
  {
    id: 'p2',
    age: ago(30),
    who: 'Ada Keller',
    network: 'Polygon',
    address: '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
    flag: ['held', 'new address'],
    micro: 100_000_000n,
  },
  { id: 'p3', age: ago(20), who: LONG_NAME, network: 'PayPal', address: 'jonas@example.org', micro: 9_007_199_254_740_991n },
  {
    id: 'p4',
    age: ago(2),
    who: 'Milan Novak',
    network: 'Solana',
    address: 'TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA',
    flag: ['debt', 'not covered'],
    micro: 75_500_001n,
  },
];
