import { type ExecutionArgs, type ExecutionResult, execute } from 'graphql';
import type { components } from '../../generated/openapi.ts';
import type { Actor } from '../core/actor.ts';
import type { Plan } from '../operations/plan.ts';
import { readDocument } from './read-document.ts';
import { fieldErrorView, tooComplexView } from './refusal.ts';
import { resolveField } from './resolve-field.ts';
import { refuseWhole } from './rights.ts';
import { ANSWER_MAX, type Run, readingRun, writingRun } from './run.ts';
import { schema } from './schema.ts';

type Schemas = components['schemas'];

/** What became of a document. */
export interface Reply {
  body: Schemas['GraphqlAnswer'];
  tookEffect: boolean;
}

/**
 * Runs a document. It is read before the database is asked for anything; only an operator's mutation takes a transaction, one for all
 * its fields. A document that cannot be run is answered too, without `data`.
 */
export function graphql({ query, operationName = null, variables }: Schemas['GraphqlRequest'], actor: Actor): Plan<Reply> {
  const read = readDocument(query, operationName);
  if ('refusals' in read) return { writes: false, run: async () => reply({ errors: read.refusals }, false) };
  const { document, operation } = read;
  const isOperator = actor.kind === 'operator';
  const refused = isOperator || !operation ? undefined : refuseWhole(document, operation, variables ?? {});
  if (refused) return { writes: false, run: async ({ report }) => reply(answerOf(refused, [], report), false) };
  const args = { schema, document, operationName, variableValues: variables ?? null, fieldResolver: resolveField };
  if (isOperator && operation?.operation === 'mutation') return { writes: true, run: (tx) => runDocument(args, writingRun(tx)) };
  return { writes: false, run: (db) => runDocument(args, readingRun(db)) };
}

async function runDocument(args: ExecutionArgs, run: Run): Promise<Reply> {
  const result = await execute({ ...args, contextValue: run });
  if (run.failure !== undefined) throw run.failure;
  if (run.length > ANSWER_MAX) return TOO_LONG;
  const body = answerOf(result, run.badgeRemoved, run.db.report);
  return Buffer.byteLength(JSON.stringify(body)) > ANSWER_MAX ? TOO_LONG : reply(body, run.tookEffect);
}

/** Every field at the root may be null by itself: without any `data` nothing was run, and the mistake is the request's. */
function answerOf({ data, errors = [] }: ExecutionResult, badgeRemoved: string[], report: (error: unknown) => void): Reply['body'] {
  const views = errors.map((error) => fieldErrorView(error, report));
  return {
    ...(views.length > 0 ? { errors: views } : {}),
    ...(data ? { data } : {}),
    ...(badgeRemoved.length > 0 ? { extensions: { badgeRemoved } } : {}),
  };
}

function reply(body: Reply['body'], tookEffect: boolean): Reply {
  return { body, tookEffect };
}

/** Nothing of it took effect: what a mutation has done is undone. */
const TOO_LONG = reply({ errors: [tooComplexView()] }, false);
