import type { Answer } from '../operations/contract.ts';
import type { Plan } from '../operations/plan.ts';
import type { Reply } from './graphql.ts';

/** In the order in which we answer who does not care. */
export const MEDIA_TYPES = ['application/json', 'application/graphql-response+json'] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

/**
 * The replies of a plan in the form that the client prefers (GraphQL over HTTP, "Processing the response"). JSON is 200 whatever became of
 * the document; in GraphQL's own form one that was not run, and so has no `data`, is 400.
 */
export function inForm(plan: Plan<Reply>, type: MediaType): Plan<Answer<'graphql'>> {
  const headers = { vary: 'Accept' } as const;
  const shape = ({ body, tookEffect }: Reply): Answer<'graphql'> => {
    if (type === 'application/json') return { status: 200, body, headers, tookEffect };
    const status = 'data' in body ? 200 : 400;
    return { status, type, body, headers, tookEffect };
  };
  if (!plan.writes) return { writes: false, run: async (db) => shape(await plan.run(db)) };
  return { writes: true, run: async (tx) => shape(await plan.run(tx)), kept: { type, headers } };
}
