import { type Document, SCHEMAS, type Schema } from '../read/document.ts';

type Schemas = Record<string, Schema>;

interface Union {
  oneOf: { $ref: string }[];
  discriminator: { propertyName: string; mapping: Record<string, string> };
}

/**
 * Gives every value that tells the forms of a union apart a schema of its own: several values for one schema become as many schemas, of
 * one value each. Generators in Rust, Kotlin and the like make a case of each schema, and a value that is no case cannot be sent.
 * Throws where a new name is taken already.
 */
export function withOneFormForEachValue(document: Document): Document {
  const source = document.components.schemas as Schemas;
  const names = new Map<string, Map<string, string>>();
  const properties = new Map<string, string>();
  for (const union of Object.values(source).filter(isUnion)) {
    const { mapping, propertyName } = union.discriminator;
    const ending = commonEnding(union.oneOf.map(({ $ref }) => nameOf($ref)));
    for (const [name, values] of Map.groupBy(Object.keys(mapping), (value) => nameOf(mapping[value] as string))) {
      properties.set(name, propertyName);
      if (values.length > 1) names.set(name, new Map(values.map((value) => [value, inCamelCase(value) + ending])));
    }
  }
  const components = Object.entries(source).flatMap(([name, schema]): [string, Schema][] => {
    const forms = [...(names.get(name) ?? [])];
    if (forms.length === 0) return [[name, isUnion(schema) ? respelt(schema, names) : schema]];
    return forms.map(([value, form]) => [form, narrowed(form, schema, properties.get(name) as string, value)]);
  });
  const taken = components.map(([name]) => name).find((name, index, all) => all.indexOf(name) !== index);
  if (taken) throw new Error(`${taken} is there already`);
  const webhooks = document.webhooks && { webhooks: sentAs(document.webhooks, names) };
  return { ...document, ...webhooks, components: { ...document.components, schemas: Object.fromEntries(components) } };
}

/** What is sent of each type is the form of that type alone. */
function sentAs(webhooks: NonNullable<Document['webhooks']>, names: ReadonlyMap<string, ReadonlyMap<string, string>>) {
  return Object.fromEntries(
    Object.entries(webhooks).map(([type, { post }]) => {
      const { $ref } = post.requestBody.content['application/json'].schema;
      const form = names.get(nameOf($ref))?.get(type);
      const schema = { $ref: form ? SCHEMAS + form : $ref };
      return [type, { post: { ...post, requestBody: { ...post.requestBody, content: { 'application/json': { schema } } } } }];
    }),
  );
}

const isUnion = (schema: Schema): schema is Schema & Union => 'discriminator' in schema;
const nameOf = ($ref: string) => $ref.slice(SCHEMAS.length);
const inCamelCase = (value: string) => value.replaceAll(/(?:^|[._])([a-z])/g, (_, letter: string) => letter.toUpperCase());
const wordsOf = (name: string) => name.match(/[A-Z][a-z]*/g) as string[];

const inWords = (name: string) =>
  wordsOf(name)
    .join(' ')
    .toLowerCase()
    .replace(/^./, (letter) => letter.toUpperCase());

/** The words in which all names end. */
function commonEnding(names: string[]): string {
  const [first = [], ...others] = names.map(wordsOf);
  const start = first.findIndex((_, index) => others.every((words) => words.join('').endsWith(first.slice(index).join(''))));
  return start < 0 ? '' : first.slice(start).join('');
}

/** A form for one of its values. An example of another value is none of it. */
function narrowed(name: string, { example, ...form }: Schema, property: string, value: string): Schema {
  const properties = form['properties'] as Schemas;
  const { example: _, ...word } = properties[property] as Schema;
  return {
    ...form,
    title: inWords(name),
    properties: { ...properties, [property]: { ...word, enum: [value] } },
    example: { ...(example as Schema), [property]: value },
  };
}

/** A union with the forms that its values have now. */
function respelt(schema: Schema & Union, names: ReadonlyMap<string, ReadonlyMap<string, string>>): Schema {
  const { mapping, propertyName } = schema.discriminator;
  const forms = Object.entries(mapping).map(([value, $ref]): [string, string] => {
    const form = names.get(nameOf($ref))?.get(value);
    return [value, form ? SCHEMAS + form : $ref];
  });
  return {
    ...schema,
    oneOf: forms.map(([, $ref]) => ({ $ref })),
    discriminator: { propertyName, mapping: Object.fromEntries(forms) },
  };
}
