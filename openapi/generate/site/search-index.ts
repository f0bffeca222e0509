import { type Document, operationsOf, type Schema } from '../../read/document.ts';
import { followRef } from '../../read/follow-ref.ts';
import { parametersOf } from '../../read/precedence.ts';
import { plain } from './types-in-words.ts';

/** Something that can be found: where it is, what it is called, what stands below it, and the words by which it is found, too. */
export type Entry = [address: string, title: string, kind: string, words: string];

/** The operations, by their names, addresses and the fields of what they take. */
export function operationEntries(document: Document): Entry[] {
  return operationsOf(document).map(({ path, method, operation }) => {
    const names = parametersOf(document, operation).map(({ name }) => name);
    const body = operation.requestBody?.content['application/json']?.schema;
    const words = new Set([operation.operationId, ...operation.tags, ...names, ...(body ? fieldNames(document, body, 2) : [])]);
    return [`/docs/${operation.operationId}`, operation.summary, `${method.toUpperCase()} ${path}`, [...words].join(' ')];
  });
}

function fieldNames(document: Document, given: Schema, depth: number): string[] {
  const schema = plain(document, followRef(document, given));
  if (depth < 0) return [];
  const { properties = {}, items, anyOf = [], oneOf = [] } = schema as Record<string, unknown>;
  const inner = [
    ...(anyOf as Schema[]),
    ...(oneOf as Schema[]),
    ...(items ? [items as Schema] : []),
    ...Object.values(properties as object),
  ];
  return [...Object.keys(properties as object), ...inner.flatMap((part) => fieldNames(document, part, depth - 1))];
}
