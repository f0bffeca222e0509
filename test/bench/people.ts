import { join } from 'node:path';
import type { Cluster } from './cluster.ts';
import { measureEcho } from './echo.ts';
import { measureGetMe, measureGetUser } from './reads.ts';
import { seed } from './seed.ts';
import { startContender, startProduct } from './servers.ts';
import type { Goal, Measured } from './table.ts';
import { measureSetUserTier } from './write.ts';

const POOL = 10; // DB_POOL_MAX of the product as it is shipped

const NOTES = [
  'The POST runs through the adapter itself (Koa, openapi-backend, request ids, metrics, error handling) on a contract of one operation.',
  'Fastify makes request ids and a histogram of its own, as the product does; lean Fastify only validates and answers.',
];

/** P1, P2 and P3: requests for one of 100,000 users. */
export async function measurePeople(cluster: Cluster, token: string, wants: (goal: Goal) => boolean): Promise<Measured> {
  const database = await cluster.database('people', seed);
  const started = (manner: string) => startContender('fastify', [manner, database.appUrl, String(POOL), token]);
  const fastify = { equipped: await started('equipped'), lean: await started('lean') };
  const product = await startProduct({
    DATABASE_URL: database.appUrl,
    DATA_DIR: join(cluster.folder, 'people'),
    ADMIN_TOKEN: token,
    RATE_LIMIT: 'off',
    JOBS: 'off',
  });
  try {
    const place = { cluster, database, product, fastify: fastify.equipped, token };
    const measured: Measured[] = [];
    if (wants('P1') || wants('P2')) measured.push({ rows: await measureEcho(fastify), notes: NOTES });
    if (wants('P2')) measured.push({ rows: [await measureGetUser(place)], notes: [] });
    if (wants('P3')) measured.push(await measureGetMe(place));
    if (wants('P2')) measured.push({ rows: [await measureSetUserTier(place)], notes: [] }); // measured last, because it leaves other users behind
    return { rows: measured.flatMap(({ rows }) => rows), notes: measured.flatMap(({ notes }) => notes) };
  } finally {
    for (const server of [product, fastify.equipped, fastify.lean]) await server.stop();
  }
}
