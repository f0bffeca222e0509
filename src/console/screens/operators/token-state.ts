import type { ApiToken } from '../../../sdk/typescript/sdk.ts';

export type TokenState = 'alive' | 'rotating' | 'expired' | 'revoked';

/** What is asked for first: as many as a page has. */
export const FIRST_TOKENS = { limit: 200, after: '' } as const;

/** Whether a token works, by the clock of this browser. */
export function stateOf({ revokedAt, expiresAt, previousExpiresAt }: ApiToken): TokenState {
  if (revokedAt !== null) return 'revoked';
  const isOver = (at: string | null) => at !== null && Date.parse(at) <= Date.now();
  if (isOver(expiresAt)) return 'expired';
  return previousExpiresAt !== null && !isOver(previousExpiresAt) ? 'rotating' : 'alive';
}
