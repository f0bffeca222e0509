import { type ExecutionArgs, type ExecutionResult, execute } from 'graphql';
import type { components } from '../../generated/openapi.ts';
import type { Plan } from '../core/plan.ts';
import { readDocument } from './read-document.ts';
import { fieldErrorView } from './refusal.ts';
import { resolveField } from './resolve-field.ts';
import { type Run, readingRun, writingRun } from './run.ts';
import { schema } from './schema.ts';

type Schemas = components['schemas'];

interface Reply {
  status: 200;
  body: Schemas['GraphqlAnswer'];
  tookEffect: boolean;
}

/**
 * Runs a document. It is read before the database is asked for anything; only a mutation takes a transaction, one for all its
 * fields. A document that cannot be run is answered too, without `data`.
 */
export function graphql({ query, operationName = null, variables = null }: Schemas['GraphqlRequest']): Plan<Reply> {
  const read = readDocument(query, operationName);
  if ('refusals' in read) return { writes: false, run: async () => reply({ errors: read.refusals }, false) };
  const { document, isMutation } = read;
  const args = { schema, document, operationName, variableValues: variables, fieldResolver: resolveField };
  if (isMutation) return { writes: true, run: (tx) => runDocument(args, writingRun(tx)) };
  return { writes: false, run: (db) => runDocument(args, readingRun(db)) };
}

async function runDocument(args: ExecutionArgs, run: Run): Promise<Reply> {
  const result = await execute({ ...args, contextValue: run });
  if (run.failure !== undefined) throw run.failure;
  return reply(answerOf(result, run), run.tookEffect);
}

/** Every field at the root may be null by itself: without any `data` nothing was run, and the mistake is the request's. */
function answerOf({ data, errors = [] }: ExecutionResult, { db, badgeRemoved }: Run): Reply['body'] {
  const views = errors.map((error) => fieldErrorView(error, db.report));
  return {
    ...(views.length > 0 ? { errors: views } : {}),
    ...(data ? { data } : {}),
    ...(badgeRemoved.length > 0 ? { extensions: { badgeRemoved } } : {}),
  };
}

function reply(body: Reply['body'], tookEffect: boolean): Reply {
  return { status: 200, body, tookEffect };
}
