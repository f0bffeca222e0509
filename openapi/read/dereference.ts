import { atPointer } from './follow-ref.ts';

/**
 * A document with every local `$ref` replaced by its target. Keywords beside a `$ref` count too, as in JSON Schema 2020-12: a property that
 * borrows its schema keeps its own `x-error`.
 *
 * Every place gets a copy of its own: openapi-backend takes an object that it meets twice for a circle and writes a `$ref` there, also
 * where no schema stands.
 */
export function dereference<T extends object>(document: T): T {
  const open = new Set<string>();

  function target($ref: string): Record<string, unknown> {
    if (open.has($ref)) throw new Error(`the document refers to ${$ref} in a circle`);
    open.add($ref);
    const copy = walk(atPointer(document, $ref.slice('#'.length))) as Record<string, unknown>;
    open.delete($ref);
    return copy;
  }

  function walk(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    const { $ref } = value as { $ref?: string };
    const copy: Record<string, unknown> = $ref === undefined ? {} : target($ref);
    for (const [name, part] of Object.entries(value)) if (name !== '$ref') copy[name] = walk(part);
    if (isOpen(copy.anyOf)) delete copy.anyOf;
    return copy;
  }

  return walk(document) as T;
}

/** An `anyOf` with an empty schema in it refuses nothing: the other schemas are there for readers of the document. */
function isOpen(anyOf: unknown): boolean {
  return Array.isArray(anyOf) && anyOf.some((schema) => Object.keys(schema).length === 0);
}
