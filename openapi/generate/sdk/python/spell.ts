import { words } from '../../../../src/core/words.ts';
import type { Field, NamedType, TypeExpression } from '../model.ts';
import type { Parts } from './parts.ts';

/** Spells `listAllPayoutsAsCsv` as `list_all_payouts_as_csv`. */
export function snake(name: string): string {
  const spelled = name.replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
  if (KEYWORDS.has(spelled)) throw new Error(`${name} is a word of Python's own`);
  return spelled;
}

export const upper = (name: string) => snake(name).toUpperCase();

export const pascal = (name: string) => name.replaceAll(/(^|_)([a-z])/g, (_, _bar, letter: string) => letter.toUpperCase());

/** Python's keywords, which cannot be names. */
export const KEYWORDS = new Set(
  words(`
  and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not
  or pass raise return try while with yield
`),
);

const PLAIN = { string: 'str', integer: 'int', number: 'float', boolean: 'bool', null: 'None' };

/** The Python type of what is answered. */
export function spellType(type: TypeExpression): string {
  switch (type.kind) {
    case 'named':
      return type.name;
    case 'plain':
      return PLAIN[type.name];
    case 'literal':
      return `Literal[${type.values.map((value) => (typeof value === 'string' ? `"${value}"` : pascal(String(value)))).join(', ')}]`;
    case 'list':
      return `list[${spellType(type.of)}]`;
    case 'free':
      return 'dict[str, Any]';
    case 'union':
      return type.of.map(spellType).join(' | ');
  }
}

/** The name of a type whose values are plain dicts that are sent. */
export const inputName = (name: string) => (name.endsWith('Input') ? name : `${name}Input`);

/** The Python type of what is sent: plain dicts, or objects of earlier answers. */
export function spellSent(type: TypeExpression, parts: Parts): string {
  switch (type.kind) {
    case 'named':
      if (!parts.sent.has(type.name) || !parts.isObject(type.name)) return type.name;
      return parts.answered.has(type.name) ? `${type.name} | ${inputName(type.name)}` : inputName(type.name);
    case 'list':
      return `Sequence[${spellSent(type.of, parts)}]`;
    case 'free':
      return 'Mapping[str, Any]';
    case 'union':
      return type.of.map((one) => spellSent(one, parts)).join(' | ');
    case 'literal':
    case 'plain':
      return spellType(type);
  }
}

/** The types that have to be imported for a spelling. */
export function namesIn(spelling: string, types: readonly NamedType[]): string[] {
  const words = new Set(spelling.match(/\b[A-Z]\w*\b/g) ?? []);
  const names = new Set(types.flatMap(({ name }) => [name, inputName(name)]));
  return [...names].filter((name) => words.has(name));
}

export function isNullable(type: TypeExpression): boolean {
  return (type.kind === 'plain' && type.name === 'null') || (type.kind === 'union' && type.of.some(isNullable));
}

/** Describes a field and then its type: Python's tools show the type without its name. */
export function docOf({ doc, bounds, type }: Pick<Field, 'doc' | 'bounds' | 'type'>, types: readonly NamedType[]): string {
  const named = type.kind === 'named' ? types.find(({ name }) => name === type.name) : undefined;
  const alias = named?.kind === 'alias' ? named : undefined;
  const sentences = [doc, alias && alias.doc !== doc ? alias.doc : '', bounds || (alias?.bounds ?? '')];
  return sentences
    .filter((sentence) => sentence !== '')
    .join(' ')
    .replaceAll('\n', ' ');
}
