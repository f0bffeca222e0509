import { defaultFieldResolver, type GraphQLFieldResolver } from 'graphql';
import { Problem } from '../core/problem.ts';
import { mutations } from './mutations.ts';
import { queries } from './queries.ts';
import { refusal } from './refusal.ts';
import type { Run } from './run.ts';

type Resolver = GraphQLFieldResolver<unknown, Run>;

const FIELDS: Record<string, object> = { Query: queries, Mutation: mutations };

/** Whatever else there is, only operators may ask for. */
const FOR_USERS = new Set(['getUserTiers', 'getUser']);

const NOT_FOUND = new Set(['tier_not_found', 'task_setting_not_found']);

/** Resolves the fields at the root by their own functions, and what is under them by name. */
export const resolveField: Resolver = (source, args, run, info) => {
  const fields = FIELDS[info.parentType.name] as Record<string, Resolver> | undefined;
  const own = fields?.[info.fieldName] ?? defaultFieldResolver;
  return fields ? resolveRoot(run, info.fieldName, () => own(source, args, run, info)) : own(source, args, run, info);
};

/**
 * A field at the root: who may not ask is refused first, what is not there is null, and every other Problem is the error of the field
 * alone. Nothing more is done in a run that has ended.
 */
async function resolveRoot(run: Run, name: string, resolve: () => unknown): Promise<unknown> {
  if (run.failure !== undefined) throw run.failure;
  if (!FOR_USERS.has(name) && run.db.actor.kind !== 'operator') throw refusal('admin_required');
  try {
    return await resolve();
  } catch (error) {
    if (error instanceof Problem && NOT_FOUND.has(error.tag)) return null;
    if (error instanceof Problem && error.tag !== 'unavailable') throw refusal(error.tag, error.message);
    run.failure = error;
    throw error;
  }
}
