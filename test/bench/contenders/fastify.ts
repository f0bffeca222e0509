/**
 * The same three operations written by hand on Fastify: its own ajv and serialiser, pg with prepared statements and as many connections.
 * `equipped`, it also does what the product does for every request: it answers with a request id, keeps a histogram by operation and
 * status, and sets a cache rule; `lean`, it does none of that.
 */
import { hash, randomUUID, timingSafeEqual } from 'node:crypto';
import fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import { Histogram } from 'prom-client';
import { v7 } from 'uuid';
import { ATTRIBUTION_ORDER, type AttributionRow, LIST } from '../../../src/attributions/list-attributions.ts';
import type { Statement } from '../../../src/core/statement.ts';
import type { Overview } from '../../../src/users/overview.ts';
import { overviewView } from '../../../src/users/user.view.ts';
import { openPool } from '../../support/pool.ts';
import { ECHO_PATH, ECHO_SCHEMA } from '../echo-contract.ts';
import { TIER_AUDIT, TIER_LOG, TIER_PUT, TIER_SHARE, USER, USER_LOCK } from '../statements.ts';
import { announce } from './announce.ts';

const [, , manner, databaseUrl, connections, token] = process.argv as [string, string, string, string, string, string];

const app = fastify({ logger: false, requestIdHeader: 'x-request-id', genReqId: () => `req_${randomUUID()}` });

if (manner === 'equipped') {
  const durations = new Histogram({
    name: 'request_duration_seconds',
    help: 'How long requests took.',
    labelNames: ['operation', 'status'],
  });
  app.addHook('onRequest', async ({ id }, reply) => {
    reply.header('x-request-id', id).header('cache-control', 'no-store');
  });
  app.addHook('onResponse', async ({ routeOptions }, reply) => {
    durations.observe({ operation: routeOptions.url ?? 'none', status: reply.statusCode }, reply.elapsedTime / 1000);
  });
}

app.post(ECHO_PATH, { schema: { body: ECHO_SCHEMA, response: { 200: ECHO_SCHEMA } } }, async ({ body }) => body);

const pool = openPool(databaseUrl, Number(connections));
const expected = hash('sha256', token, 'buffer');

async function onlyOperators(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const given = request.headers['x-admin-token'];
  if (typeof given === 'string' && timingSafeEqual(hash('sha256', given, 'buffer'), expected)) return;
  await reply.code(401).send({ error: 'admin_token_invalid' });
}

const params = {
  type: 'object',
  required: ['user_id'],
  properties: { user_id: { type: 'string', format: 'uuid', pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$' } },
};

async function read<Row>({ name, text }: Statement, values: unknown[]): Promise<Row[]> {
  return (await pool.query({ name, text, values })).rows as Row[];
}

app.get<{ Params: { user_id: string } }>(
  '/v1/admin/referrals/users/:user_id',
  { schema: { params }, onRequest: onlyOperators },
  async (request, reply) => {
    const userId = request.params.user_id;
    const [[standing], recent] = await Promise.all([
      read<Overview>(USER, [userId, new Date()]),
      read<AttributionRow>(LIST, [userId, 50, 0, ...ATTRIBUTION_ORDER.beginning]),
    ]);
    if (!standing) return reply.code(404).send({ error: 'user_not_found' });
    return overviewView(standing, recent);
  },
);

const tierBody = {
  type: 'object',
  additionalProperties: false,
  required: ['tier'],
  properties: { tier: { type: 'integer' }, note: { type: 'string', maxLength: 500 } },
};

interface TierCall {
  Params: { user_id: string };
  Body: { tier: number; note?: string };
}

app.post<TierCall>(
  '/v1/admin/referrals/users/:user_id/tier',
  { schema: { params, body: tierBody }, onRequest: onlyOperators },
  async (request, reply) => {
    const userId = request.params.user_id;
    const { tier, note = null } = request.body;
    const client = await pool.connect();
    const run = async <Row>({ name, text }: Statement, values: unknown[]) => (await client.query({ name, text, values })).rows as Row[];
    try {
      await client.query({ text: 'begin' });
      const [known] = await run(TIER_SHARE, [tier]);
      const [user] = await run<{ tier: number }>(USER_LOCK, [userId]);
      if (!known || !user) {
        await client.query({ text: 'rollback' });
        return await reply.code(known ? 404 : 400).send({ error: known ? 'user_not_found' : 'invalid_tier' });
      }
      const now = new Date();
      await run(TIER_PUT, [userId, tier]);
      await run(TIER_LOG, [userId, v7(), user.tier, tier, note, now]);
      const details = JSON.stringify({ old_tier: user.tier, new_tier: tier, note });
      await run(TIER_AUDIT, [v7(), 'operator:default', userId, request.id, details, now]);
      await client.query({ text: 'commit' });
      return { old_tier: user.tier, new_tier: tier };
    } finally {
      client.release();
    }
  },
);

const url = await app.listen({ host: '127.0.0.1', port: 0 });
announce(Number(new URL(url).port));
