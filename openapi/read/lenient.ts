import type { Document, Schema } from './document.ts';
import { rewrite } from './rewrite.ts';

/**
 * The contract as the server keeps it, with what it forgives: whatever is marked `x-lenient` may also be anything else. Clients are
 * not told so, because tools take such a choice for a value without a type.
 *
 * A choice with a discriminator becomes `anyOf`: its forms exclude each other, and a validator may stop at the first that fits.
 */
export function withLeniency(document: Document): Document {
  return rewrite(document, lenient);
}

function lenient({ 'x-lenient': isLenient, ...schema }: Schema): Schema {
  const { discriminator, oneOf, ...beside } = schema;
  const strict = discriminator && oneOf ? { ...beside, anyOf: oneOf } : schema;
  return isLenient ? { anyOf: [strict, {}] } : strict;
}
