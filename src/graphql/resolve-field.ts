import { defaultFieldResolver, type GraphQLFieldResolver } from 'graphql';
import { Problem } from '../core/problem.ts';
import { mutations } from './mutations.ts';
import { queries } from './queries.ts';
import { refusal } from './refusal.ts';
import { refuseField } from './rights.ts';
import { ANSWER_MAX, type Run } from './run.ts';

type Resolver = GraphQLFieldResolver<unknown, Run>;

const FIELDS: Record<string, object> = { Query: queries, Mutation: mutations };

const NOT_FOUND = new Set(['tier_not_found', 'task_setting_not_found']);

/** Resolves the fields at the root by their own functions, and what is under them by name. */
export const resolveField: Resolver = (source, args, run, info) => {
  const { parentType, fieldName } = info;
  const fields = FIELDS[parentType.name] as Record<string, Resolver> | undefined;
  if (!fields) return counted(run, defaultFieldResolver(source, args, run, info));
  const own = () => (fields[fieldName] ?? defaultFieldResolver)(source, args, run, info);
  return resolveRoot(
    run,
    fieldName,
    parentType.name === 'Query' ? () => readOnce(run, [fieldName, ...Object.entries(args)].join(' '), own) : own,
  );
};

/** What is asked for again under another name is the same. */
function readOnce({ reads }: Run, question: string, read: () => unknown): unknown {
  if (!reads.has(question)) reads.set(question, read());
  return reads.get(question);
}

/** Texts are all that can be long. Beyond what can be answered none is given any more: the answer as a whole will be refused. */
function counted(run: Run, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  run.length += value.length;
  return run.length > ANSWER_MAX ? null : value;
}

/**
 * A field at the root: who may not ask is refused first, what is not there is null, and every other Problem is the error of the field
 * alone. Nothing more is done in a run that has ended.
 */
async function resolveRoot(run: Run, name: string, resolve: () => unknown): Promise<unknown> {
  if (run.failure !== undefined) throw run.failure;
  refuseField(name, run.db);
  try {
    return await resolve();
  } catch (error) {
    if (error instanceof Problem && NOT_FOUND.has(error.tag)) return null;
    if (error instanceof Problem && error.tag !== 'unavailable') throw refusal(error.tag, error.message);
    run.failure = error;
    throw error;
  }
}
