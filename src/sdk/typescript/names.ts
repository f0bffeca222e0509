import { freeNames, wireNames } from '../../../generated/sdk/typescript/names.ts';

const toWireName = new Map<string, string>(Object.entries(wireNames));
const fromWireName = new Map<string, string>(Object.entries(wireNames).map(([here, there]) => [there, here]));

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
