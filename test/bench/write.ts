import { deepStrictEqual, equal } from 'node:assert/strict';
import { NUMBERS, type Served } from './reads.ts';
import { CONNECTIONS, type Contender, checkLoaded, interleave, ratio, roundOf, runLoad } from './rounds.ts';
import { userIdOf } from './seed.ts';
import type { Running } from './servers.ts';
import type { Row } from './table.ts';
import { throughput } from './throughput.ts';

const LOGGED = `
  select (select count(*) from attribution_log where event = 'tier_changed') as attributions,
    (select count(*) from audit_log where action = 'user.tier_changed') as audits`;

/** P2: a user's tier, changed and logged twice in one transaction. Each user goes up and down in turn. */
export async function measureSetUserTier({ cluster: { postmaster }, database, product, fastify, token }: Served): Promise<Row> {
  const requests = [2, 1].flatMap((tier) => NUMBERS.map((number) => requestOf(number, tier, token)));
  let acknowledged = 0;
  const contender = (name: string, { port, pid }: Running): Contender => ({
    name,
    async round(countMs, warmUp) {
      const target = { port, requests, watched: { server: pid, postmaster } };
      const loaded = await runLoad({ ...target, connections: CONNECTIONS, warmUp, countMs });
      checkLoaded(name, loaded, (request, body) => equal(JSON.parse(body).new_tier, request < NUMBERS.length ? 2 : 1));
      acknowledged += loaded.statuses['200'] ?? 0;
      return roundOf(loaded);
    },
  });
  const rounds = await interleave({ product: contender('setUserTier', product), fastify: contender('Fastify', fastify) });
  const [logged] = (await database.owner.query({ text: LOGGED })).rows;
  deepStrictEqual({ ...(logged as object) }, { attributions: String(acknowledged), audits: String(acknowledged) });
  return {
    goal: 'P2',
    what: 'setUserTier (a transaction): throughput',
    ours: throughput(rounds.product),
    compared: `Fastify ${throughput(rounds.fastify)}`,
    result: ratio(rounds.product, rounds.fastify, (round) => round.perSecond),
    unit: '×',
    target: { atLeast: 0.95 },
  };
}

function requestOf(number: number, tier: number, token: string): string {
  const body = JSON.stringify({ tier, note: 'agreed by mail' });
  const head = `POST /v1/admin/referrals/users/${userIdOf(number)}/tier HTTP/1.1\r\nhost: 127.0.0.1\r\nx-admin-token: ${token}`;
  return `${head}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
}
