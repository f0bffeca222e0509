import type { Statement } from '../../../src/core/statement.ts';
import type { Sample } from '../../support/statement-samples.ts';

/** Where an array says how many elements it has. */
const COUNT_AT = 12;
/** Where the elements of an array begin in PostgreSQL's binary format, of which each has its length before it; a null has -1. */
const ELEMENTS_AT = 20;
const LENGTH_BYTES = 4;

/**
 * The sample as shape `keys` would send it for its first key: elements in place of arrays. Undefined where it has no key, and the sample
 * itself where that shape sends the statement as it is.
 */
export function inFormByKey(sample: Sample, { arrays, byKey }: Statement): Sample | undefined {
  if (!byKey) return sample;
  const values = sample.values.map((value, place) => (arrays[place] === undefined ? value : firstOf(value as Buffer)));
  if (values.includes(undefined)) return undefined;
  return { name: byKey.first.name, text: byKey.first.text, values, keys: 1 };
}

/** The first element of an array, in the binary format of its type; undefined of an empty one. */
function firstOf(array: Buffer): Buffer | null | undefined {
  if (array.length <= ELEMENTS_AT || array.readInt32BE(COUNT_AT) === 0) return undefined;
  const length = array.readInt32BE(ELEMENTS_AT);
  return length < 0 ? null : array.subarray(ELEMENTS_AT + LENGTH_BYTES, ELEMENTS_AT + LENGTH_BYTES + length);
}
