import { type Change, inOrder } from '../../../openapi/compare/change.ts';
import { compareOperations } from '../../../openapi/compare/operations.ts';
import type { Document, Operation, Schema } from '../../../openapi/read/document.ts';

export type Schemas = Record<string, Schema>;

/** An operation that answers `{}` to everybody, except as given here. */
export function operationOf(parts: Partial<Operation> & { deprecated?: boolean } = {}): Operation {
  return {
    operationId: 'doIt',
    tags: ['users'],
    summary: '',
    description: '',
    responses: { 200: answerOf({}) },
    'x-errors': [],
    ...parts,
  };
}

export const answerOf = (schema: Schema) => ({ description: '', content: { 'application/json': { schema } } });
export const bodyOf = (schema: Schema) => ({ required: true, content: { 'application/json': { schema } } });

export function documentOf(paths: Document['paths'], schemas: Schemas = {}, components: Document['components'] = {}): Document {
  return { openapi: '3.1.0', info: { version: '1.0.0' }, security: [{ Key: [] }], paths, components: { schemas, ...components } };
}

/** The changes between two ways to write the one operation of a document. */
export function changesOf(old: Partial<Operation>, now: Partial<Operation>, before: Schemas = {}, after: Schemas = before): Change[] {
  return inOrder(
    compareOperations(documentOf({ '/it': { post: operationOf(old) } }, before), documentOf({ '/it': { post: operationOf(now) } }, after)),
  );
}

/** The changes when an operation takes one schema and then another, and when it answers them. */
export const takenChanges = (old: Schema, now: Schema, before: Schemas = {}, after: Schemas = before) =>
  changesOf({ requestBody: bodyOf(old) }, { requestBody: bodyOf(now) }, before, after);

export const answeredChanges = (old: Schema, now: Schema, before: Schemas = {}, after: Schemas = before) =>
  changesOf({ responses: { 200: answerOf(old) } }, { responses: { 200: answerOf(now) } }, before, after);
