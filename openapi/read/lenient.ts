import type { Document } from './document.ts';

/**
 * The contract as the server keeps it, with what it forgives: whatever is marked `x-lenient` may also be anything else. Clients are
 * not told so, because tools take such a choice for a value without a type.
 *
 * A choice with a discriminator becomes `anyOf`: its forms exclude each other, and a validator may stop at the first that fits.
 */
export function withLeniency(document: Document): Document {
  return walk(document) as Document;
}

function walk(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(walk);
  if (typeof node !== 'object' || node === null) return node;
  const { 'x-lenient': isLenient, ...plain } = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, walk(value)]));
  const { discriminator, oneOf, ...beside } = plain;
  const strict = discriminator && oneOf ? { ...beside, anyOf: oneOf } : plain;
  return isLenient ? { anyOf: [strict, {}] } : strict;
}
