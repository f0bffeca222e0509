const PROSE = ['title', 'summary', 'description', 'example', 'examples', 'externalDocs', 'links'];
/** The keys of these objects are names that we gave, and may well be `title` or `description`. */
const OUR_NAMES = ['paths', 'webhooks', 'schemas', 'parameters', 'responses', 'headers', 'content', 'properties', 'securitySchemes'];

/** A part of the contract without the text for people, and with only those of our own keywords (`x-…`) that are wanted. */
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
