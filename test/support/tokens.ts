import { randomUUID } from 'node:crypto';
import { hashSecret } from '../../src/core/ids.ts';
import { newTokenSecret } from '../../src/core/token-secret.ts';
import type { CallOptions, Reply, TestServer } from './server.ts';

export const TOKENS = '/v1/admin/tokens';

/** A body that makes a token, under a name of its own. */
export const tokenDraft = (change: object = {}) => ({ name: `token ${randomUUID()}`, scopes: ['users:read'], ...change });

/** Makes a token over the API, as the operator of the environment or with other credentials. */
export async function makeToken(server: TestServer, change: object = {}, secret?: string): Promise<{ token_id: string; secret: string }> {
  const reply =
    secret === undefined ? await server.admin('POST', TOKENS, tokenDraft(change)) : await bearing(server, secret, tokenDraft(change));
  if (reply.status !== 201) throw new Error(`makeToken: ${reply.status} ${reply.text}`);
  return reply.body;
}

const bearing = (server: TestServer, secret: string, body: object) =>
  server.call('POST', TOKENS, { body, headers: { 'x-admin-token': secret } });

/** Calls something with a token. */
export function withToken(server: TestServer, secret: string, method: string, path: string, options: CallOptions = {}): Promise<Reply> {
  return server.call(method, path, { ...options, headers: { 'x-admin-token': secret, ...options.headers } });
}

interface Planted {
  name?: string;
  operator?: string;
  knownTo?: string[];
  scopes?: string[];
  networks?: string[];
  expiresAt?: Date;
  revokedAt?: Date;
  lastUsedAt?: Date | null;
}

/**
 * Writes a token into the table, as no call could, and returns its secret. It counts as just used unless something else is said, so that a
 * call with it writes nothing.
 */
export async function plantToken(server: TestServer, planted: Planted = {}): Promise<string> {
  const { operator = 'default', knownTo = [operator], scopes = ['*'], networks = [], expiresAt, revokedAt } = planted;
  const { name = `planted ${randomUUID()}`, lastUsedAt = server.clock.now() } = planted;
  const secret = newTokenSecret();
  const who = [randomUUID(), name, operator, knownTo, scopes, networks, secret.slice(0, 8), hashSecret(secret)];
  await server.sql(
    `insert into api_tokens (token_id, name, operator, known_to, scopes, networks, prefix, secret_hash, created_by, created_at,
       expires_at, revoked_at, last_used_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 'default', $9, $10, $11, $12)`,
    [...who, server.clock.now(), expiresAt ?? null, revokedAt ?? null, lastUsedAt],
  );
  return secret;
}
