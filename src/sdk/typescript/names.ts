import { freeNames, wireNames } from '../../../generated/sdk/typescript/names.ts';

const hereOf = (there: string) => there.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
const fromWireName = new Map(wireNames.map((there) => [there, hereOf(there)]));
const toWireName = new Map(wireNames.map((there) => [hereOf(there), there]));

/** The same value with the names of the wire. Names that the contract does not have stay. */
export const toWire = (value: unknown): unknown => rename(value, toWireName);

/** The same value with the names of this language. */
export const fromWire = (value: unknown): unknown => rename(value, fromWireName);

function rename(value: unknown, names: Map<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item) => rename(item, names));
  if (typeof value !== 'object' || value === null) return value;
  const renamed = Object.entries(value).map(([name, inner]) => [
    names.get(name) ?? name,
    freeNames.includes(name) ? inner : rename(inner, names),
  ]);
  return Object.fromEntries(renamed);
}
