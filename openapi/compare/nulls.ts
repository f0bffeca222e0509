/** Whether a value can be null is compared apart from what it is otherwise, because there are many ways to write it. */
import type { Schema } from '../read/document.ts';
import type { Use } from './change.ts';
import { breaks, namedTypes, type Verdict, valuesOf } from './keywords.ts';

/** The forms among which a value chooses one; undefined where there is no choice. */
export const formsOf = (schema: Schema) => (schema.anyOf ?? schema.oneOf) as Schema[] | undefined;

/** Whether null stands among the types or values; undefined where neither is named. */
function isNullable(schema: Schema): boolean | undefined {
  if ('$ref' in schema) return false;
  if (formsOf(schema)) return formsOf(schema)?.some((form) => form.type === 'null');
  if ((schema.allOf as Schema[] | undefined)?.some((condition) => isNullable(condition) === false)) return false;
  const [types, values] = [namedTypes(schema), valuesOf(schema)];
  return types || values ? (types?.includes('null') ?? true) && (values?.includes(null) ?? true) : undefined;
}

/** The schema without its null, so that the two ways to write one are alike. */
export function withoutNull(schema: Schema): Schema {
  const { anyOf: _, oneOf: __, ...beside } = schema;
  const forms = formsOf(schema)?.filter((form) => form.type !== 'null');
  if (forms) return { ...beside, ...(forms.length > 1 ? { anyOf: forms } : (forms[0] ?? { type: [] })) };
  const types = namedTypes(schema)?.filter((type) => type !== 'null');
  const values = (schema.enum as unknown[] | undefined)?.filter((value) => value !== null);
  return { ...schema, ...(types ? { type: types } : {}), ...(values ? { enum: values } : {}) };
}

export function compareNull(old: Schema, now: Schema, use: Use): Verdict[] {
  const [was, is] = [isNullable(old), isNullable(now)];
  if (was === undefined || is === undefined || was === is) return [];
  if (is) return [{ what: 'It can be null now.', breaking: breaks(use, 'widened') }];
  return [{ what: 'It can no longer be null.', breaking: breaks(use, 'narrowed') }];
}
