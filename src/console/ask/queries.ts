import { QueryCache, QueryClient } from '@tanstack/react-query';
import { AuthenticationError } from '../../sdk/typescript/sdk.ts';
import { getDeployment, getOperator } from './session.ts';

/** What is asked before anything else: both at once, and where nobody is signed in, both say so. */
const ASKED_FIRST: readonly unknown[] = [getOperator, getDeployment].map((ask) => ask().queryKey[0]);

/** Keeps what was read. Whoever is not signed in any more is asked to enter, wherever on the page that is noticed. */
export function createQueries(): QueryClient {
  const queries: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        if (error instanceof AuthenticationError && !ASKED_FIRST.includes(query.queryKey[0]))
          void queries.invalidateQueries({ queryKey: ['getOperator'] });
      },
    }),
    // The SDK repeats what may be repeated.
    defaultOptions: {
      // Offline, what is asked fails and says so, instead of waiting unseen.
      queries: { retry: false, refetchOnWindowFocus: true, refetchOnReconnect: true, staleTime: 5000, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
  return queries;
}

/** Asks what has to be known before anything is shown, while the page itself is still on its way. */
export function askAtTheDoor(queries: QueryClient): void {
  void queries.prefetchQuery(getOperator());
  void queries.prefetchQuery(getDeployment());
}
