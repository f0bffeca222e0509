import type { Document } from '../read/document.ts';

/** Of our own keywords (`x-…`) these are for clients; the others tell the server and its tests how to keep the contract. */
const FOR_CLIENTS = ['x-error', 'x-error-missing', 'x-errors', 'x-body-max', 'x-open-enum', 'x-tagGroups', 'x-internal', 'x-generated'];

/** Formats that are registered nowhere. The pattern beside each says what a tool can check of it. */
const OUR_FORMATS = ['well-formed'];

/** A document in words that every tool knows: no keyword or format that only our server reads, no list of one truth value. */
export function inPlainWords(document: Document): Document {
  return plain(document) as Document;
}

function plain(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(plain);
  if (typeof node !== 'object' || node === null) return node;
  const isForClients = ([key, value]: [string, unknown]) => {
    if (key.startsWith('x-')) return FOR_CLIENTS.includes(key);
    if (key === 'format') return !OUR_FORMATS.includes(value as string);
    return key !== 'enum' || (node as { type?: unknown }).type !== 'boolean';
  };
  const entries = Object.entries(node).filter(isForClients);
  return Object.fromEntries(entries.map(([key, value]) => [key, key === 'example' ? value : plain(value)]));
}
