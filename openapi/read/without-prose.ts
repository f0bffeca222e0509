const PROSE = ['title', 'summary', 'description', 'example', 'examples', 'externalDocs', 'links'];
/** Below these keys stand names that we gave, which may well be `title` or `description`. */
const OUR_NAMES = ['paths', 'schemas', 'parameters', 'responses', 'headers', 'content', 'properties', 'securitySchemes'];

/** A part of the contract without what is written for people, and of our own keywords (`x-…`) only those that are wanted. */
export function withoutProse<T>(node: T, keywords: readonly string[]): T {
  return strip(node, keywords, false) as T;
}

function strip(node: unknown, keywords: readonly string[], isNames: boolean): unknown {
  if (Array.isArray(node)) return node.map((item) => strip(item, keywords, false));
  if (typeof node !== 'object' || node === null) return node;
  const isKept = (key: string) => (key.startsWith('x-') ? keywords.includes(key) : !PROSE.includes(key));
  const entries = Object.entries(node).filter(([key]) => isNames || isKept(key));
  return Object.fromEntries(entries.map(([key, value]) => [key, strip(value, keywords, !isNames && OUR_NAMES.includes(key))]));
}
