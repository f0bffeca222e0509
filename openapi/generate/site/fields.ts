import { escapeHtml } from '../../../src/http/pages/html.ts';
import type { Document, Schema } from '../../read/document.ts';
import { followRef } from '../../read/follow-ref.ts';
import { choicesOf } from './examples.ts';
import { prose } from './markdown.ts';
import { boundsOf, plain, typeOf, valuesOf } from './types-in-words.ts';
import type { Explained } from './words.ts';

/** How deep objects in objects are written out. */
const DEPTH_MAX = 5;

export interface FieldOf {
  name: string;
  schema: Schema;
  /** Undefined where nothing is said: in answers every field that is not optional is there. */
  required: boolean;
  description?: string | undefined;
}

interface Setting {
  document: Document;
  explained: Explained;
  /** Whether "required" or "optional" is what a reader wants to know. */
  marks: 'required' | 'optional';
  /** The references on the way here, so that none is followed in a circle. */
  open: readonly string[];
}

/** The fields of a body or an answer, those of inner objects below theirs. */
export function schemaHtml(document: Document, schema: Schema, explained: Explained, marks: Setting['marks']): string {
  return inner({ document, explained, marks, open: [] }, schema, true);
}

/** A list of fields: name, type, bounds and what it means. */
export function fieldsHtml(document: Document, fields: readonly FieldOf[], explained: Explained): string {
  return list({ document, explained, marks: 'required', open: [] }, fields);
}

function list(setting: Setting, fields: readonly FieldOf[]): string {
  return `<dl class="fields">\n${fields.map((field) => row(setting, field)).join('\n')}\n</dl>`;
}

function row(setting: Setting, { name, schema, required, description }: FieldOf): string {
  const { document, explained, marks } = setting;
  const mark = required === (marks === 'required') ? `<span class="mark ${marks}">${marks}</span>` : '';
  const values = valuesOf(document, schema);
  const bounds = boundsOf(document, schema).map(escapeHtml).join(' · ');
  const text = description ?? followRef(document, schema).description ?? choiceText(document, schema);
  const chips = values.map((value) => `<code>${escapeHtml(value)}</code>`).join(' ');
  return `<div><dt><code>${escapeHtml(name)}</code> <span class="type">${escapeHtml(typeOf(document, schema))}</span> ${mark}</dt>
<dd>${text ? prose(String(text), explained) : ''}${bounds === '' ? '' : `<p class="bounds">${bounds}</p>`}${
    chips === '' ? '' : `<p class="values">${values.length > 1 ? 'One of ' : 'Always '}${chips}</p>`
  }${inner(setting, schema, false)}</dd></div>`;
}

const choiceText = (document: Document, schema: Schema) =>
  choicesOf(followRef(document, schema)).map((choice) => followRef(document, choice).description)[0];

/** What is inside: the fields of an object, of the objects in a list, or of each of several kinds. */
function inner(setting: Setting, given: Schema, isTop: boolean): string {
  const { document, explained, open } = setting;
  const $ref = given.$ref as string | undefined;
  if (open.length > DEPTH_MAX || ($ref !== undefined && open.includes($ref))) return '';
  const deeper = { ...setting, open: [...open, $ref ?? ''] };
  const schema = plain(document, given);
  const choices = choicesOf(schema).filter((choice) => holdsFields(document, choice));
  if (choices.length > 1) {
    return choices
      .map((choice) => {
        const { title, description } = plain(document, choice);
        const text = description ? prose(String(description), explained) : '';
        return `<section class="kind"><p class="kind-name">${escapeHtml(String(title ?? 'One kind'))}</p>${text}${inner(deeper, choice, false)}</section>`;
      })
      .join('\n');
  }
  const [only] = choices;
  if (only) return inner(deeper, only, isTop);
  if (schema.items) return inner(deeper, schema.items as Schema, isTop);
  if (!schema.properties) return '';
  const required = (schema.required ?? []) as string[];
  return list(
    deeper,
    Object.entries(schema.properties as Record<string, Schema>).map(([name, property]) => ({
      name,
      schema: property,
      required: required.includes(name),
    })),
  );
}

function holdsFields(document: Document, given: Schema): boolean {
  const schema = plain(document, given);
  if (schema.items) return holdsFields(document, schema.items as Schema);
  return schema.properties !== undefined || choicesOf(schema).some((choice) => holdsFields(document, choice));
}
