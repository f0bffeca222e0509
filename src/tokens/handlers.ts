import { instantOf } from '../core/clock.ts';
import { pageAnswer, pageOf } from '../core/page.ts';
import type { Handlers } from '../operations/contract.ts';
import { createApiToken } from './create-api-token.ts';
import { listApiTokens, TOKEN_ORDER } from './list-api-tokens.ts';
import { revokeApiToken } from './revoke-api-token.ts';
import { rotateApiToken } from './rotate-api-token.ts';
import { apiTokenView, newApiTokenView } from './token.view.ts';

const OVERLAP_HOURS = 24;

type TokenOperations = 'createApiToken' | 'listApiTokens' | 'rotateApiToken' | 'revokeApiToken';

/** `environment` are the operators who have a token of the configuration. */
export const tokenHandlers = (environment: ReadonlySet<string>): Pick<Handlers, TokenOperations> => ({
  createApiToken: async ({ tx, actor, body }) => {
    const { name, scopes, networks = [], expires_at, operator } = body;
    const expiresAt = instantOf(expires_at) ?? null;
    const { row, secret } = await createApiToken(tx, actor, { name, scopes, networks, expiresAt, operator }, environment);
    return { status: 201, body: newApiTokenView(row, secret, tx.now) };
  },
  listApiTokens: async ({ db, request }) => {
    const page = pageOf(TOKEN_ORDER, request);
    return { status: 200, ...pageAnswer(page, await listApiTokens(db, page), (row) => apiTokenView(row, db.now)) };
  },
  rotateApiToken: async ({ tx, actor, path, body }) => {
    const { row, secret } = await rotateApiToken(tx, actor, path.token_id, body?.overlap_hours ?? OVERLAP_HOURS);
    return { status: 200, body: newApiTokenView(row, secret, tx.now) };
  },
  revokeApiToken: async ({ tx, path }) => {
    await revokeApiToken(tx, path.token_id);
    return { status: 200, body: { ok: true } };
  },
});
