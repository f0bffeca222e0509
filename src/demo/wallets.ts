import { createHash } from 'node:crypto';
import { base58, bech32, createBase58check } from '@scure/base';
import { composeIBAN } from 'ibantools';
import { addr } from 'micro-eth-signer';
import type { Network } from '../programme/programme.ts';
import type { Person } from './cast.ts';

/** An address of this network that is well-formed and depends on the person alone. Nobody is known to own it. */
export function addressOf(person: Person, network: Network): string {
  const bytes = sha256(`${network} of ${person.name}`);
  switch (network) {
    case 'ethereum':
    case 'polygon':
    case 'bsc':
      return addr.addChecksum(bytes.subarray(0, 20).toString('hex'));
    case 'solana':
      return base58.encode(bytes);
    case 'tron':
      return createBase58check(sha256).encode(Uint8Array.of(0x41, ...bytes.subarray(0, 20)));
    case 'bitcoin':
      return bech32.encode('bc', [0, ...bech32.toWords(bytes.subarray(0, 20))]);
    case 'sepa':
      return composeIBAN({ countryCode: 'DE', bban: digits(bytes, 18) }) as string;
    case 'paypal':
      return `${person.slug}@example.org`;
  }
}

/** What names the transfer that paid this person for the nth time. */
export function receiptOf(person: Person, network: Network, nth: number): string {
  const bytes = sha256(`payout ${nth} to ${person.name}`);
  const hex = bytes.toString('hex');
  switch (network) {
    case 'ethereum':
    case 'polygon':
    case 'bsc':
      return `0x${hex}`;
    case 'solana':
      return base58.encode(Buffer.concat([bytes, sha256(hex)]));
    case 'tron':
    case 'bitcoin':
      return hex;
    case 'sepa':
      return `REF-${digits(bytes, 10)}`;
    case 'paypal':
      return hex.slice(0, 17).toUpperCase();
  }
}

function sha256(text: string | Uint8Array): Buffer<ArrayBuffer> {
  return createHash('sha256').update(text).digest() as Buffer<ArrayBuffer>;
}

function digits(bytes: Uint8Array, count: number): string {
  return Array.from(bytes.subarray(0, count), (byte) => byte % 10).join('');
}
