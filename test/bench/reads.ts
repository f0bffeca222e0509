import { deepStrictEqual, equal } from 'node:assert/strict';
import type { Cluster, Filled } from './cluster.ts';
import { hasPgbench, PGBENCH_MISSING, pgbenchGetMe } from './pgbench.ts';
import { type Contender, interleave, overHttp, type Round, ratio } from './rounds.ts';
import { balanceOf, primaryCodeOf, sessionOf, USERS, userIdOf } from './seed.ts';
import type { Running } from './servers.ts';
import type { Measured, Row } from './table.ts';
import { throughput } from './throughput.ts';

const REQUESTS = 5000;
const perSecond = (round: Round) => round.perSecond;

/** Users spread evenly over all of them, in an order that jumps about. */
export const NUMBERS = Array.from({ length: REQUESTS }, (_, index) => ((index * 61_813) % USERS) + 1);

/** A database of users, and the servers on it. */
export interface Served {
  cluster: Cluster;
  database: Filled;
  product: Running;
  fastify: Running;
  token: string;
}

/** P2: one user by key, as an operator reads it. */
export async function measureGetUser({ cluster: { postmaster }, product, fastify, token }: Served): Promise<Row> {
  const contender = (name: string, { port, pid }: Running): Contender => {
    const requests = NUMBERS.map(
      (number) => `GET /v1/admin/referrals/users/${userIdOf(number)} HTTP/1.1\r\nhost: 127.0.0.1\r\nx-admin-token: ${token}\r\n\r\n`,
    );
    return overHttp(name, { port, requests, watched: { server: pid, postmaster } }, (request, body) => {
      const user = JSON.parse(body);
      checkUser(NUMBERS[request] as number, user);
      equal(user.user_id, userIdOf(NUMBERS[request] as number));
      equal(user.recent_attributions.length, 1);
    });
  };
  const rounds = await interleave({ product: contender('getUser', product), fastify: contender('Fastify', fastify) });
  return {
    goal: 'P2',
    what: 'getUser (two statements): throughput',
    ours: throughput(rounds.product),
    compared: `Fastify ${throughput(rounds.fastify)}`,
    result: ratio(rounds.product, rounds.fastify, perSecond),
    unit: '×',
    target: { atLeast: 0.95 },
  };
}

/** P3: `getMe` with its session check, against the same SQL in pgbench. */
export async function measureGetMe({ cluster: { folder, postmaster }, database, product }: Served): Promise<Measured> {
  const requests = NUMBERS.map(
    (number) => `GET /v1/referrals/me HTTP/1.1\r\nhost: 127.0.0.1\r\ncookie: nl_session=${sessionOf(number)}\r\n\r\n`,
  );
  const watched = { server: product.pid, postmaster };
  const ours = overHttp('getMe', { port: product.port, requests, watched }, (request, body) => {
    const number = NUMBERS[request] as number;
    const me = JSON.parse(body);
    checkUser(number, me);
    equal(me.inviter_display, number > 1 ? `User ${Math.floor(number / 2)}` : null);
  });
  const row = { goal: 'P3', what: `getMe, ${USERS.toLocaleString('en')} users: throughput`, unit: '×', target: { atLeast: 0.35 } } as const;
  if (!hasPgbench()) {
    const rounds = await interleave({ ours });
    return {
      rows: [{ ...row, ours: throughput(rounds.ours), compared: 'pgbench', result: undefined }],
      notes: [`P3: ${PGBENCH_MISSING}.`],
    };
  }
  const rounds = await interleave({ ours, pgbench: pgbenchGetMe(folder, database.appUrl, postmaster) });
  const result = ratio(rounds.ours, rounds.pgbench, perSecond);
  return { rows: [{ ...row, ours: throughput(rounds.ours), compared: `pgbench ${throughput(rounds.pgbench)}`, result }], notes: [] };
}

function checkUser(number: number, user: { primary_code: string; tier: number; balance: object }): void {
  equal(user.primary_code, primaryCodeOf(number));
  equal(user.tier, 1);
  deepStrictEqual(user.balance, balanceOf(number));
}
