import { BODY_MAX_DEFAULT, type Document, type Operation, type Parameter, type Schema } from '../read/document.ts';
import { followRef } from '../read/follow-ref.ts';
import { parametersOf } from '../read/precedence.ts';
import type { Finding } from './change.ts';
import { deprecation } from './keywords.ts';
import { compareRequired, compareSchemas, type Walk } from './schemas.ts';

/** The differences in what an operation takes: its parameters and its body. */
export function compareRequests(old: Document, now: Document, before: Operation, after: Operation): Finding[] {
  const walk: Walk = { old, now, use: 'taken', seen: new Set() };
  return [...compareParameters(walk, before, after), ...compareBodies(walk, before, after)];
}

interface FullParameter extends Parameter {
  required?: boolean;
  deprecated?: boolean;
  style?: string;
  explode?: boolean;
}

const IDEMPOTENCY_KEY = 'header parameter Idempotency-Key';

function compareParameters(walk: Walk, before: Operation, after: Operation): Finding[] {
  const [was, is] = [parametersByPlace(walk.old, before), parametersByPlace(walk.now, after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((place) => {
    const [earlier, later] = [was.get(place), is.get(place)];
    if (!later) {
      const what = place === IDEMPOTENCY_KEY ? 'It no longer counts: a repeated request acts twice.' : 'It is gone.';
      return [{ place, what, breaking: true }];
    }
    if (!earlier)
      return [{ place, what: later.required ? 'It is new and must be sent.' : 'It is new.', breaking: later.required === true }];
    return [
      ...compareRequired(place, earlier.required === true, later.required === true, walk.use),
      ...(earlier.style === later.style && earlier.explode === later.explode
        ? []
        : [{ place, what: 'Its values are written in another way.', breaking: true }]),
      ...deprecation(earlier, later).map((verdict) => ({ place, ...verdict })),
      ...compareSchemas(walk, earlier.schema ?? {}, later.schema ?? {}, place),
    ];
  });
}

function parametersByPlace(document: Document, operation: Operation): Map<string, FullParameter> {
  return new Map(parametersOf(document, operation).map((parameter) => [`${parameter.in} parameter ${parameter.name}`, parameter]));
}

const BODY = 'body';

function compareBodies(walk: Walk, before: Operation, after: Operation): Finding[] {
  const [was, is] = [followRef(walk.old, before.requestBody), followRef(walk.now, after.requestBody)];
  const tell = (what: string, breaking: boolean): Finding => ({ place: BODY, what, breaking });
  if (!was && !is) return [];
  if (!is) return [tell('It is no longer read.', true)];
  if (!was) return [tell(is.required ? 'It is new and must be sent.' : 'It is new.', is.required === true)];
  const [least, most] = [before['x-body-max'] ?? BODY_MAX_DEFAULT, after['x-body-max'] ?? BODY_MAX_DEFAULT];
  return [
    ...compareRequired(BODY, was.required === true, is.required === true, walk.use),
    ...(least === most ? [] : [tell(`It may have ${most} bytes instead of ${least}.`, most < least)]),
    ...compareMediaTypes(walk, was.content, is.content, BODY),
  ];
}

export type Content = Record<string, { schema?: Schema }>;

/** Callers choose among the types that are taken and among those that are answered: when one goes, some are left without any. */
export function compareMediaTypes(walk: Walk, was: Content, is: Content, place: string): Finding[] {
  return Object.keys({ ...was, ...is }).flatMap((type) => {
    const [earlier, later] = [was[type], is[type]];
    if (!later) return [{ place, what: `It can no longer be ${type}.`, breaking: true }];
    if (!earlier) return [{ place, what: `It can be ${type} now.`, breaking: false }];
    return compareSchemas(walk, earlier.schema ?? {}, later.schema ?? {}, place);
  });
}
