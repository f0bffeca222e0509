import { type Document, operationsOf, SCHEMAS, type Schema } from '../read/document.ts';
import { EXAMPLES, rewrite } from '../read/rewrite.ts';

type Schemas = Record<string, Schema>;

const LATER = 'Later versions may have more values.';

/**
 * Opens what is answered, and what is sent of events: an object may come with properties that a client does not know yet, and a list of
 * values with more of them (`x-open-enum`). What is taken stays closed. A schema that is both has a twin for answers, named `<Name>Output`, where the two differ.
 */
export function withOpenAnswers(document: Document): Document {
  const schemas = document.components.schemas as Schemas;
  const operations = operationsOf(document).map(({ operation }) => operation);
  const taken = reached(document, [
    document.components['parameters'],
    ...operations.flatMap(({ parameters, requestBody }) => [parameters, requestBody]),
  ]);
  const answered = reached(document, [document.components.responses, ...operations.map(({ responses }) => responses), document.webhooks]);
  const twins = new Set([...answered].filter((name) => taken.has(name) && holdsObject(schemas, name)));
  const nameInAnswers = (name: string) => (twins.has(name) ? `${name}Output` : name);
  const open = (node: unknown) => opened(node, nameInAnswers);
  for (const name of twins) if (schemas[`${name}Output`]) throw new Error(`${name}Output is there already`);
  return {
    ...document,
    paths: Object.fromEntries(
      Object.entries(document.paths).map(([path, item]) => [
        path,
        Object.fromEntries(
          Object.entries(item).map(([method, operation]) => [method, { ...operation, responses: open(operation.responses) }]),
        ),
      ]),
    ) as Document['paths'],
    ...(document.webhooks && { webhooks: open(document.webhooks) as NonNullable<Document['webhooks']> }),
    components: {
      ...document.components,
      responses: open(document.components.responses) as Record<string, unknown>,
      schemas: Object.fromEntries(
        Object.entries(schemas).flatMap(([name, schema]): [string, unknown][] => {
          if (twins.has(name))
            return [
              [name, schema],
              [nameInAnswers(name), { ...(open(schema) as Schema), title: `${schema['title']} (answer)` }],
            ];
          return [[name, answered.has(name) ? open(schema) : schema]];
        }),
      ),
    },
  };
}

/** The names of the schemas that these nodes refer to, however deep. */
function reached(document: Document, nodes: readonly unknown[]): Set<string> {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === '$ref' && typeof value === 'string') follow(value);
      else if (!EXAMPLES.includes(key)) visit(value);
    }
  };
  const follow = ($ref: string): void => {
    const [, , area, name] = $ref.split('/') as [string, string, string, string];
    if (area === 'schemas') {
      if (found.has(name)) return;
      found.add(name);
    }
    visit(document.components[area]?.[name]);
  };
  nodes.forEach(visit);
  return found;
}

function holdsObject(schemas: Schemas, name: string): boolean {
  const document = { components: { schemas } } as unknown as Document;
  return [name, ...reached(document, [schemas[name]])].some((each) =>
    JSON.stringify(schemas[each]).includes('"additionalProperties":false'),
  );
}

/** A node of an answer, with its references to what else is answered. */
function opened(node: unknown, nameInAnswers: (name: string) => string): unknown {
  const renamed = (value: unknown) =>
    typeof value === 'string' && value.startsWith(SCHEMAS) ? `${SCHEMAS}${nameInAnswers(value.slice(SCHEMAS.length))}` : value;
  const open = (object: Schema) => {
    const kept = Object.entries(object).filter(([key, value]) => key !== 'additionalProperties' || value !== false);
    return openEnum(Object.fromEntries(kept.map(([key, value]) => [key, renamed(value)])));
  };
  return rewrite(node, open, EXAMPLES);
}

function openEnum(schema: Schema): Schema {
  const values = schema['enum'];
  if (schema['type'] !== 'string' || !Array.isArray(values) || values.length < 2) return schema;
  return { ...schema, description: `${String(schema['description'] ?? '').trim()} ${LATER}`.trim(), 'x-open-enum': true };
}
