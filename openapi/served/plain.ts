import type { Document, Schema } from '../read/document.ts';
import { rewrite } from '../read/rewrite.ts';

/** Of our own keywords (`x-…`) these are for clients; the others tell the server and its tests how to keep the contract. */
const FOR_CLIENTS = ['x-error', 'x-error-missing', 'x-errors', 'x-body-max', 'x-open-enum', 'x-tagGroups', 'x-internal', 'x-generated'];

/** Formats that are registered nowhere. The pattern beside each says what a tool can check of it. */
const OUR_FORMATS = ['well-formed'];

/** A document in words that every tool knows: no keyword or format that only our server reads, no list of one truth value. */
export function inPlainWords(document: Document): Document {
  return rewrite(document, (node) => Object.fromEntries(Object.entries(node).filter(isForClients(node))), ['example']);
}

const isForClients =
  ({ type }: Schema) =>
  ([key, value]: [string, unknown]): boolean => {
    if (key.startsWith('x-')) return FOR_CLIENTS.includes(key);
    if (key === 'format') return !OUR_FORMATS.includes(value as string);
    return key !== 'enum' || type !== 'boolean';
  };
