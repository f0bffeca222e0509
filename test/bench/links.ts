import { equal } from 'node:assert/strict';
import { join } from 'node:path';
import type { Cluster } from './cluster.ts';
import type { Loaded } from './load.ts';
import { type Contender, interleave, type Round, ratio, roundOf, runLoad } from './rounds.ts';
import { primaryCodeOf, seed, USERS } from './seed.ts';
import { type Running, startContender, startProduct } from './servers.ts';
import type { Measured, Row } from './table.ts';
import { throughput } from './throughput.ts';

/** As many callers as fault reports had on one link. */
const VISITORS = 64;
const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const HOT = USERS / 2;
/** Every link once, in an order that jumps about. */
const LINKS = Array.from({ length: USERS }, (_, index) => ((index * 61_813) % USERS) + 1);
const TARGET = { atLeast: 0.6 };

/** P8: a link with its click kept, one of 100,000 and one that everybody follows, against a redirect that keeps nothing. */
export async function measureLinks(cluster: Cluster, token: string): Promise<Measured> {
  const database = await cluster.database('links', seed);
  const bare = await startContender('redirect');
  const product = await startProduct({
    DATABASE_URL: database.appUrl,
    DATA_DIR: join(cluster.folder, 'links'),
    ADMIN_TOKEN: token,
    RATE_LIMIT: 'off',
    JOBS: 'off',
  });
  let answered = 0;
  const ours = (name: string, links: number[]) =>
    visits(name, product, links, cluster.postmaster, (answers) => {
      answered += answers;
    });
  try {
    const rounds = await interleave({
      links: ours('links', LINKS),
      hot: ours('the hot link', [HOT]),
      bare: visits('node:http', bare, [HOT], undefined, () => {}),
    });
    const { rows } = await database.owner.query({ text: 'select sum(clicks)::int as clicks from clicks' });
    equal((rows as { clicks: number }[])[0]?.clicks, answered, 'clicks in the table, and answers that were given');
    const row = (what: string, mine: Round[]): Row => ({
      goal: 'P8',
      what,
      ours: throughput(mine),
      compared: `node:http ${throughput(rounds.bare)}`,
      result: ratio(mine, rounds.bare, ({ perSecond }) => perSecond),
      unit: '×',
      target: TARGET,
    });
    return {
      rows: [row(`/r/{code}, ${USERS.toLocaleString('en')} links: throughput`, rounds.links), row('the same, one hot link', rounds.hot)],
      notes: [
        `P8: ${VISITORS} connections; a bare 302 of node:http looks nothing up and keeps nothing. The clicks in the table were as many as the answers.`,
      ],
    };
  } finally {
    for (const server of [product, bare]) await server.stop();
  }
}

/** Visitors who follow links; each round goes on where the last one ended. */
function visits(
  name: string,
  { port, pid }: Running,
  links: number[],
  postmaster: number | undefined,
  answered: (answers: number) => void,
): Contender {
  const requests = links.map(
    (number) => `GET /r/${primaryCodeOf(number)} HTTP/1.1\r\nhost: 127.0.0.1\r\nuser-agent: ${BROWSER}\r\naccept: */*\r\n\r\n`,
  );
  return {
    name,
    async round(countMs, warmUp) {
      const watched = { server: pid, postmaster };
      const loaded = await runLoad({ port, connections: VISITORS, warmUp, countMs, status: 302, requests, watched });
      const total = loaded.statuses[302] ?? 0;
      answered(total);
      check(name, loaded, (request) => requests[request] as string);
      requests.push(...requests.splice(0, total % requests.length));
      return roundOf(loaded);
    },
  };
}

function check(name: string, { statuses, samples }: Loaded, requestOf: (request: number) => string): void {
  if (Object.keys(statuses).join() !== '302') throw new Error(`${name} answered ${JSON.stringify(statuses)}`);
  for (const { request, head } of samples) {
    const code = /^GET \/r\/(\S+)/.exec(requestOf(request))?.[1];
    equal(/\r\nlocation: (.*)\r\n/.exec(head)?.[1], `/?ref=${code}`);
  }
}
