/** Strings that an array literal can hold as they are; `null` in any case is the one word that means something else. */
const PLAIN = /^(?!null$)[\w:.+-]+$/i;

/**
 * An array as PostgreSQL reads one. The driver's own writer looks at every element several times and took a quarter of the processor
 * time of a batch of 500 events.
 */
export function arrayLiteral(values: readonly unknown[]): string {
  let literal = '{';
  for (let index = 0; index < values.length; index++) {
    if (index > 0) literal += ',';
    literal += element(values[index]);
  }
  return `${literal}}`;
}

function element(value: unknown): string {
  if (value === null || value === undefined) return 'NULL';
  if (typeof value === 'string') return PLAIN.test(value) ? value : quoted(value);
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  if (value instanceof Date) return value.toISOString();
  if (Buffer.isBuffer(value)) return `"\\\\x${value.toString('hex')}"`;
  throw new TypeError(`an array of ${typeof value} cannot be a parameter`);
}

function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
}
