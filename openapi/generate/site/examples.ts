import type { Document, Schema } from '../../read/document.ts';
import { followRef } from '../../read/follow-ref.ts';

export interface Example {
  /** What it shows; empty where there is only one. */
  title: string;
  value: unknown;
}

interface Media {
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, { summary?: string; value?: unknown }>;
}

/** The examples of a body or an answer: those that have names, else the one, else what its schema says. */
export function examplesOf(document: Document, media: Media): Example[] {
  const named = Object.entries(media.examples ?? {}).map(([name, example]) => {
    const { summary, value } = followRef(document, example);
    return { title: summary ?? name, value };
  });
  if (named.length > 0) return named;
  const value = media.example ?? (media.schema && sample(document, media.schema));
  return value === undefined ? [] : [{ title: '', value }];
}

/** A value of a schema: its example, or one that is made of the examples of its parts. */
export function sample(document: Document, given: Schema, depth = 0): unknown {
  const schema = followRef(document, given);
  if (depth > 6) return undefined;
  if (schema.example !== undefined) return schema.example;
  if (Array.isArray(schema.examples)) return schema.examples[0];
  if (schema.const !== undefined) return schema.const;
  if (Array.isArray(schema.enum)) return schema.enum[0];
  if (schema.default !== undefined) return schema.default;
  const [choice] = choicesOf(schema);
  if (choice) return sample(document, choice, depth + 1);
  if (Array.isArray(schema.allOf)) {
    return Object.assign({}, ...(schema.allOf as Schema[]).map((part) => sample(document, part, depth + 1)));
  }
  if (schema.properties) {
    const entries = Object.entries(schema.properties as Record<string, Schema>);
    return Object.fromEntries(entries.map(([name, property]) => [name, sample(document, property, depth + 1)]));
  }
  return schema.items ? [sample(document, schema.items as Schema, depth + 1)] : undefined;
}

/** What a schema can be one of; a choice that allows anything is forgiveness of the server's, and nothing to write. */
export function choicesOf(schema: Schema): Schema[] {
  const choices = (schema.oneOf ?? schema.anyOf ?? []) as Schema[];
  return choices.filter((choice) => Object.keys(choice).length > 0);
}
