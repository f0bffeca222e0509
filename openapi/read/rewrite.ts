/** Keys under which examples stand: values, not parts of the document. */
export const EXAMPLES: readonly string[] = ['example', 'examples'];

type Node = Record<string, unknown>;

/**
 * A copy of a document in which every object is what `change` makes of it, from the innermost outwards. What stands under the keys of
 * `left` is taken over as it is.
 */
export function rewrite<T>(node: T, change: (object: Node) => Node, left: readonly string[] = []): T {
  const walk = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part !== 'object' || part === null) return part;
    return change(Object.fromEntries(Object.entries(part).map(([key, value]) => [key, left.includes(key) ? value : walk(value)])));
  };
  return walk(node) as T;
}
