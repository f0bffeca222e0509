import type { Words } from '../../../../generated/words/console-later/words.ts';
import { isUuid } from '../../../kit/uuid.ts';

/** What is wrong with a cell, as `src/words/` names it. */
export type MistakeCode = keyof Words['uploadMistakes'];

/** What is known where cells are read. */
export interface Reading {
  /** Whether amounts are whole micro-units, or units of the currency with decimals. */
  unit: 'units' | 'micro';
  currency: string;
  now: number;
}

export type Value = string | number | boolean;

/** A cell as the server takes it, or what is wrong with it. */
export type Reader = (text: string, reading: Reading) => { value: Value } | { mistake: MistakeCode };

const MICRO_MAX = 9_007_199_254_740_991n;
const MICRO_DIGITS = 6;
/** How far ahead a clock may be. */
const AHEAD_MS = 300_000;
const BOOLEANS: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  ja: true,
  '1': true,
  false: false,
  no: false,
  nein: false,
  '0': false,
};

const accepting =
  (isOne: (text: string) => boolean, mistake: MistakeCode): Reader =>
  (text) =>
    isOne(text) ? { value: text } : { mistake };
const matching = (pattern: RegExp, mistake: MistakeCode) => accepting((text) => pattern.test(text), mistake);

export const readUuid = accepting(isUuid, 'uuid');
export const readEmail = matching(/^[^@\s]{1,64}@[^@\s]{1,255}$/, 'email');
export const readEventId = matching(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,254}$/, 'eventId');
export const readText = (max: number) => matching(new RegExp(`^[^\\0]{1,${max}}$`, 'u'), 'long');

export const readOneOf =
  (names: readonly string[], mistake: MistakeCode): Reader =>
  (text) =>
    names.includes(text.toLowerCase()) ? { value: text.toLowerCase() } : { mistake };

export const readBoolean: Reader = (text) => {
  const value = BOOLEANS[text.toLowerCase()];
  return value === undefined ? { mistake: 'bool' } : { value };
};

export const readDays: Reader = (text) => {
  if (!/^\d+$/.test(text)) return { mistake: 'whole' };
  return Number(text) > 2_147_483_647 ? { mistake: 'large' } : { value: Number(text) };
};

export const readCurrency: Reader = (text, { currency }) =>
  text.toUpperCase() === currency ? { value: currency } : { mistake: 'currency' };

/** A moment. A day alone is its beginning; where no zone is said, it is UTC. */
export const readMoment: Reader = (text, { now }) => {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|UTC|[+-]\d{2}:?\d{2})?)?$/i.exec(text);
  if (!parts) return { mistake: 'moment' };
  const [, day, time = '00:00:00', zone = 'Z'] = parts;
  const at = Date.parse(`${day}T${time}${zone.toUpperCase() === 'UTC' ? 'Z' : zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`);
  // JavaScript takes 30 February for 2 March.
  const isDay = new Date(`${day}T00:00:00Z`).getTime() > 0 && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day ?? '');
  if (Number.isNaN(at) || !isDay) return { mistake: 'moment' };
  return at > now + AHEAD_MS ? { mistake: 'future' } : { value: new Date(at).toISOString() };
};

/** An amount, exactly: no amount passes through a floating-point number. */
export const readAmount: Reader = (text, { unit }) => {
  const parts = /^(\d{1,16})(?:\.(\d+))?$/.exec(text);
  if (!parts) return { mistake: 'amount' };
  const [, whole = '', fraction = ''] = parts;
  if (unit === 'micro') {
    if (fraction !== '') return { mistake: 'whole' };
    return BigInt(whole) > MICRO_MAX ? { mistake: 'large' } : { value: Number(whole) };
  }
  if (fraction.replace(/0+$/, '').length > MICRO_DIGITS) return { mistake: 'amount' };
  const micro = BigInt(`${whole}${fraction.slice(0, MICRO_DIGITS).padEnd(MICRO_DIGITS, '0')}`);
  return micro > MICRO_MAX ? { mistake: 'large' } : { value: Number(micro) };
};
