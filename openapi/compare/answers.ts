import type { Document, Operation, Response, Schema } from '../read/document.ts';
import { followRef } from '../read/follow-ref.ts';
import type { Finding } from './change.ts';
import { type Content, compareMediaTypes } from './requests.ts';
import { compareRequired, compareSchemas, type Walk } from './schemas.ts';

const REFUSALS = 'refusals';

/** The differences in an operation's answers: the tags of its refusals, its good answers, and the envelope of the others. */
export function compareAnswers(old: Document, now: Document, before: Operation, after: Operation): Finding[] {
  const walk: Walk = { old, now, use: 'answered', seen: new Set() };
  const statuses = Object.keys({ ...before.responses, ...after.responses });
  return [
    ...compareTags(before['x-errors'], after['x-errors']),
    ...statuses.flatMap((status) => {
      const [was, is] = [followRef(old, before.responses[status]), followRef(now, after.responses[status])];
      if (was && is) return compareResponses(walk, was, is, isRefusal(status) ? REFUSALS : `answer ${status}`);
      return isRefusal(status) ? [] : [compareStatus(status, is !== undefined)];
    }),
  ];
}

const isRefusal = (status: string) => Number(status) >= 400;

/** Clients keep tags that they do not know, as the SDKs do, and do not miss a tag that no longer comes. */
function compareTags(old: string[], now: string[]): Finding[] {
  return [
    ...old.filter((tag) => !now.includes(tag)).map((tag) => ({ place: REFUSALS, what: `\`${tag}\` is gone.`, breaking: false })),
    ...now.filter((tag) => !old.includes(tag)).map((tag) => ({ place: REFUSALS, what: `\`${tag}\` is new.`, breaking: false })),
  ];
}

/** A client waits for the good answers that it knows, and for no others. Only 304 comes to no client that did not ask for it. */
function compareStatus(status: string, isNew: boolean): Finding {
  const place = `answer ${status}`;
  return isNew ? { place, what: 'It is new.', breaking: status !== '304' } : { place, what: 'It is gone.', breaking: true };
}

function compareResponses(walk: Walk, was: Response, is: Response, place: string): Finding[] {
  const contentOf = ({ content = {} }: Response) => (place === REFUSALS ? withoutTags(content as Content) : (content as Content));
  return [...compareHeaders(walk, was, is, place), ...compareMediaTypes(walk, contentOf(was), contentOf(is), place)];
}

/** The tags of a status are among those of the operation, and compared there. */
function withoutTags(content: Content): Content {
  const withoutEnum = (schema: Schema): Schema => {
    const { error, ...properties } = (schema.properties ?? {}) as Record<string, Schema>;
    return error ? { ...schema, properties: { ...properties, error: { type: error.type } } } : schema;
  };
  return Object.fromEntries(Object.entries(content).map(([type, { schema = {} }]) => [type, { schema: withoutEnum(schema) }]));
}

interface Header {
  required?: boolean;
  schema?: Schema;
}

function compareHeaders(walk: Walk, was: Response, is: Response, place: string): Finding[] {
  const [old, now] = [was.headers ?? {}, is.headers ?? {}] as [Record<string, Header>, Record<string, Header>];
  return Object.keys({ ...old, ...now }).flatMap((name) => {
    const at = `${place}, header ${name}`;
    const [before, after] = [followRef(walk.old, old[name]), followRef(walk.now, now[name])];
    if (!after) return [{ place: at, what: 'It is gone.', breaking: true }];
    if (!before) return [{ place: at, what: 'It is new.', breaking: false }];
    return [
      ...compareRequired(at, before.required === true, after.required === true, walk.use),
      ...compareSchemas(walk, before.schema ?? {}, after.schema ?? {}, at),
    ];
  });
}
