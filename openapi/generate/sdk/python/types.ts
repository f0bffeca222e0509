import type { AliasType, Field, NamedType, ObjectType, SdkModel, TypeExpression } from '../model.ts';
import { docstring, laid } from './layout.ts';
import { allTypes, leavesOf, type Parts, readParts } from './parts.ts';
import { docOf, inputName, KEYWORDS, spellSent, spellType } from './spell.ts';

/** Names of a dict's own methods, which no attribute can replace; the item is there all the same. */
const TAKEN = new Set(['clear', 'copy', 'fromkeys', 'get', 'items', 'keys', 'pop', 'popitem', 'setdefault', 'update', 'values']);

/** `types.py`: every type that is answered, as a class, and every one that is sent inside another, as a `TypedDict`. */
export function typesModule(model: SdkModel): string {
  const types = allTypes(model);
  const parts = readParts(model);
  const used = inOrder(types).filter(({ name }) => parts.answered.has(name) || parts.sent.has(name));
  const fields = used.flatMap((type) => (type.kind === 'object' ? type.fields : []));
  const word = fields.find(({ name }) => KEYWORDS.has(name));
  if (word) throw new Error(`${word.name} is a word of Python's own`);
  const declared = used.flatMap((type) => {
    if (type.kind === 'alias' && !parts.isObject(type.name)) return [{ name: type.name, text: alias(type) }];
    return [
      ...(parts.answered.has(type.name) ? [{ name: type.name, text: type.kind === 'alias' ? alias(type) : answerClass(type, types) }] : []),
      ...(parts.sent.has(type.name) ? [{ name: inputName(type.name), text: sent(type, parts, types) }] : []),
    ];
  });
  const names = declared.map(({ name }) => `    "${name}",\n`).sort();
  return `from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypedDict, overload

from ..answers import Answer, choice

__all__ = [
${names.join('')}]

${declared.map(({ text }) => text).join('\n\n')}`;
}

/** Types after those that they are made of. */
function inOrder(types: readonly NamedType[]): NamedType[] {
  const ordered = new Set<NamedType>();
  const add = (type: NamedType): void => {
    const leaves = type.kind === 'alias' ? leavesOf(type.type) : type.fields.flatMap((field) => leavesOf(field.type));
    for (const other of types) if (other !== type && leaves.includes(other.name) && !ordered.has(other)) add(other);
    ordered.add(type);
  };
  types.forEach(add);
  return [...ordered];
}

function alias({ name, doc, bounds, type }: AliasType): string {
  return `${laid(`${name}: TypeAlias = ${spellType(type)}`)}${docstring(`${doc} ${bounds}`)}`;
}

function answerClass({ name, doc, fields }: ObjectType, types: readonly NamedType[]): string {
  const parts = fields.flatMap((field) => {
    const part = partIn(field.type, types);
    return part === undefined ? [] : [`"${field.name}": ${part}`];
  });
  const optional = fields.filter(({ required }) => !required).map((field) => `"${field.name}"`);
  const hidden = fields.filter((field) => TAKEN.has(field.name));
  const items = hidden.map((field) => `\n\n\`["${field.name}"]\`: ${docOf(field, types)}`);
  return [
    `class ${name}(Answer):\n${docstring(doc + items.join(''), '    ')}`,
    parts.length > 0 ? laid(`_parts = {${parts.join(', ')}}`, '    ') : '',
    optional.length > 0 ? laid(`_optional = frozenset({${optional.join(', ')}})`, '    ') : '',
    ...fields.filter((field) => !TAKEN.has(field.name)).map((field) => attribute(field, types)),
    itemTypes(fields),
  ]
    .filter((text) => text !== '')
    .join('\n');
}

function attribute(field: Field, types: readonly NamedType[]): string {
  const spelled = spellType(field.type);
  return `${laid(`${field.name}: ${spelled}${field.required ? '' : orNone(spelled)}`, '    ')}${docstring(docOf(field, types), '    ')}`;
}

const orNone = (spelled: string) => (spelled.endsWith(' | None') ? '' : ' | None');

/** For mypy, which takes the first overload for the values of `{**answer}`: they are of many types. */
const ANY_OF_THEM = '        def __getitem__(self, key: Literal[""], /) -> Any: ...\n';

/** The type of each item, for type checkers: one overload for the keys of each type. */
function itemTypes(fields: readonly Field[]): string {
  const keys = new Map<string, string[]>();
  for (const { name, type } of fields) keys.set(spellType(type), [...(keys.get(spellType(type)) ?? []), `"${name}"`]);
  const overloads = [...keys].map(([spelled, names]) =>
    laid(`def __getitem__(self, key: Literal[${names.join(', ')}], /) -> ${spelled}: ...`, '        '),
  );
  const anything = '        def __getitem__(self, key: str, /) -> Any: ...\n';
  return `    if TYPE_CHECKING:\n\n${[ANY_OF_THEM, ...overloads, anything].map((line) => `        @overload\n${line}`).join('')}${anything}`;
}

/** The expression that makes the objects in a field: a class, or the choice of one. */
export function partIn(type: TypeExpression, types: readonly NamedType[]): string | undefined {
  const objects = objectsIn(type, types);
  if (objects.length < 2) return objects[0]?.name;
  const key = objects[0]?.fields.find(({ name }) => objects.every((one) => literalsOf(one, name).length > 0))?.name;
  if (key === undefined) throw new Error(`Nothing tells ${objects.map(({ name }) => name).join(' from ')}`);
  const entries = objects.flatMap((one) => literalsOf(one, key).map((value) => `"${value}": ${one.name}`));
  return `choice("${key}", {${entries.join(', ')}})`;
}

function objectsIn(type: TypeExpression, types: readonly NamedType[]): ObjectType[] {
  return leavesOf(type).flatMap((leaf) => {
    const named = types.find(({ name }) => name === leaf);
    if (named?.kind === 'object') return [named];
    return named ? objectsIn(named.type, types) : [];
  });
}

function literalsOf({ fields }: ObjectType, name: string): (string | boolean)[] {
  const field = fields.find((one) => one.name === name);
  return field?.type.kind === 'literal' ? field.type.values : [];
}

function sent(type: NamedType, parts: Parts, types: readonly NamedType[]): string {
  const name = inputName(type.name);
  if (type.kind === 'alias') {
    const own = leavesOf(type.type).map(inputName).join(' | ');
    return `${laid(`${name}: TypeAlias = ${own}`)}${docstring(`${type.doc} A plain dict to send.`)}`;
  }
  const line = (field: Field) =>
    `${laid(`${field.name}: ${spellSent(field.type, parts)}`, '    ')}${docstring(docOf(field, types), '    ')}`;
  const required = type.fields.filter((field) => field.required).map(line);
  const optional = type.fields.filter((field) => !field.required).map(line);
  const doc = docstring(`${type.doc} A plain dict to send.`, '    ');
  if (optional.length === 0) return `class ${name}(TypedDict):\n${[doc, ...required].join('\n')}`;
  // Python 3.10 has no NotRequired: the required keys are a class of their own.
  return `class _${name}(TypedDict):\n${required.join('\n')}


class ${name}(_${name}, total=False):\n${[doc, ...optional].join('\n')}`;
}
