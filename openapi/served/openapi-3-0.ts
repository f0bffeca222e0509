import type { Document, Schema } from '../read/document.ts';
import { EXAMPLES, rewrite } from '../read/rewrite.ts';

const VERSION = '3.0.4';

/** Keywords of a schema that are of 2020-12 only and that ours do not use; one that came would be lost without a word. */
const UNKNOWN = [
  'const',
  'contentMediaType',
  'contentEncoding',
  'propertyNames',
  'patternProperties',
  'unevaluatedProperties',
  'if',
  '$defs',
];

/** Under these keys stand values and names that we gave, and no schemas. */
const VALUES = [...EXAMPLES, 'enum', 'default', 'mapping'];

/**
 * The served document in OpenAPI 3.0, for tools that read no 3.1: null is `nullable`, and what stands beside a `$ref`, which 3.0
 * ignores, stands beside an `allOf` with it. 3.0 has no `webhooks`. Throws on what 3.0 cannot say.
 */
export function inOpenApi30(document: Document): Document {
  const { info, webhooks: _events, ...rest } = document;
  const { summary: _, license, ...kept } = info as Document['info'] & { summary?: string; license?: { name: string } };
  return {
    ...(rewrite(rest, (node) => withAllOf(withNullable(node)), VALUES) as Document),
    openapi: VERSION,
    info: { ...kept, ...(license && { license: { name: license.name } }) } as Document['info'],
  };
}

function withNullable(schema: Schema): Schema {
  const { type, anyOf, ...beside } = schema;
  if (Array.isArray(type)) {
    const [only, ...others] = type.filter((each) => each !== 'null');
    if (others.length > 0) throw new Error(`OpenAPI 3.0 has no type for ${type.join(' or ')}`);
    return { ...beside, type: only, nullable: true };
  }
  const forms = Array.isArray(anyOf) ? (anyOf as Schema[]).filter((form) => form['type'] !== 'null') : [];
  if (forms.length === 0 || forms.length === (anyOf as Schema[]).length) return schema;
  return forms.length === 1 ? { ...beside, nullable: true, allOf: forms } : { ...beside, nullable: true, anyOf: forms };
}

function withAllOf(schema: Schema): Schema {
  const stranger = UNKNOWN.find((keyword) => keyword in schema && ('type' in schema || '$ref' in schema));
  if (stranger) throw new Error(`OpenAPI 3.0 has no ${stranger}`);
  const { $ref, ...beside } = schema;
  return typeof $ref === 'string' && Object.keys(beside).length > 0 ? { ...beside, allOf: [{ $ref }] } : schema;
}
