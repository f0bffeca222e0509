/**
 * A document with every local `$ref` replaced by what it points at. What stands beside a `$ref` counts too, as JSON Schema
 * 2020-12 has it: a property that borrows its schema keeps the `x-error` of its own.
 */
export function dereference(document: unknown): unknown {
  const targets = new Map<string, unknown>();

  function target(pointer: string): unknown {
    if (!targets.has(pointer)) {
      targets.set(pointer, undefined); // a circle would come back to here, and find nothing
      targets.set(pointer, walk(find(document, pointer)));
    }
    const found = targets.get(pointer);
    if (found === undefined) throw new Error(`the document has nothing at ${pointer}, or refers to it in a circle`);
    return found;
  }

  function walk(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    const { $ref, ...rest } = value as Record<string, unknown>;
    const own = Object.fromEntries(Object.entries(rest).map(([name, part]) => [name, walk(part)]));
    return typeof $ref === 'string' ? { ...(target($ref) as object), ...own } : own;
  }

  return walk(document);
}

function find(document: unknown, pointer: string): unknown {
  const names = pointer.slice('#/'.length).split('/');
  return names.reduce((place, name) => (place as Record<string, unknown> | undefined)?.[name], document);
}
