import { deepStrictEqual } from 'node:assert/strict';
import { ECHO_PATH, echoBody } from './echo-contract.ts';
import { type Contender, interleave, overHttp, type Round, ratio } from './rounds.ts';
import { type Running, startContender } from './servers.ts';
import type { Row } from './table.ts';
import { throughput } from './throughput.ts';

/** Fastify that does what the product does for every request, and Fastify that only validates and answers. */
export interface Fastifies {
  equipped: Running;
  lean: Running;
}

/** P1, and P2 for a validated JSON POST. */
export async function measureEcho({ equipped, lean }: Fastifies): Promise<Row[]> {
  const servers = { bare: await startContender('bare'), adapter: await startContender('adapter') };
  try {
    const rounds = await interleave({
      bare: echo('node:http', servers.bare),
      adapter: echo('the adapter', servers.adapter),
      equipped: echo('Fastify', equipped),
      lean: echo('lean Fastify', lean),
    });
    const cpu = (round: Round) => round.serverUs;
    return [
      {
        goal: 'P1',
        what: 'validated POST, 400 B: CPU',
        ours: throughput(rounds.adapter),
        compared: `node:http ${throughput(rounds.bare)}`,
        result: ratio(rounds.adapter, rounds.bare, cpu),
        unit: '×',
        target: { atMost: 1.6 },
      },
      { ...against('Fastify', 'the same: throughput', rounds.adapter, rounds.equipped), target: { atLeast: 0.95 } },
      against('lean Fastify', 'the same, for reference', rounds.adapter, rounds.lean),
    ];
  } finally {
    await Promise.all(Object.values(servers).map((server) => server.stop()));
  }
}

function against(name: string, what: string, ours: Round[], theirs: Round[]): Row {
  return {
    goal: 'P2',
    what,
    ours: throughput(ours),
    compared: `${name} ${throughput(theirs)}`,
    result: ratio(ours, theirs, (round) => round.perSecond),
    unit: '×',
    target: undefined,
  };
}

function echo(name: string, { port, pid }: Running): Contender {
  const body = echoBody();
  const head = `POST ${ECHO_PATH} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;
  return overHttp(name, { port, requests: [head + body], watched: { server: pid } }, (_, answer) =>
    deepStrictEqual(JSON.parse(answer), JSON.parse(body)),
  );
}
