/** Every operation that operators may call has its page, and every page calls what it is said to call. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Request } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { operations as wire } from '../../generated/sdk/typescript/operations.ts';
import { PLACES } from '../../src/console/places.ts';
import { WALK } from '../../src/console/walk.ts';
import { sendWithoutSuccess } from '../support/webhooks.ts';
import { addressesOf, findSomething } from './addresses-of.ts';
import { consoleDesk, visit } from './open-console.ts';

const CONSOLE = fileURLToPath(new URL('../../src/console/', import.meta.url));
const sources = readdirSync(CONSOLE, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && name !== 'walk.ts')
  .map((name) => readFileSync(join(CONSOLE, name), 'utf8'))
  .join('\n');
const isCalled = (operation: string) => new RegExp(`client\\.\\w+\\s*\\.${operation}(AsCsv)?\\(`).test(sources);

test('what has a page is called by the console, and what has none is not', () => {
  const [shown, unshown] = [
    Object.entries(WALK).filter(([, at]) => typeof at === 'string'),
    Object.entries(WALK).filter(([, at]) => typeof at !== 'string'),
  ];
  expect(shown.map(([operation]) => operation).filter((operation) => !isCalled(operation))).toEqual([]);
  expect(unshown.map(([operation]) => operation).filter(isCalled)).toEqual([]);
});

/** Which operation a request of the console is. */
function operationOf(method: string, path: string): string | undefined {
  return Object.values(wire)
    .filter((each) => each.method === method && new RegExp(`^${each.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path))
    .sort((one, other) => one.path.split('{').length - other.path.split('{').length)[0]
    ?.name.replace(/AsCsv$/, '');
}

describe('with the demo programme', () => {
  const desk = consoleDesk({ hasDemo: true });

  test('each page reads when it is opened what it is said to read, and nothing that belongs to no page', async () => {
    const met = new Map<string, Set<string>>();
    const { page, close } = await desk.open('/me');
    const found = { ...(await findSomething(desk.server)), webhook: await sendWithoutSuccess(desk.server) };
    for (const { name } of PLACES) {
      const here = new Set<string>();
      met.set(name, here);
      const note = (asked: Request) => {
        const path = new URL(asked.url()).pathname;
        const operation = path.startsWith('/console/api/') ? operationOf(asked.method(), path.replace('/console/api', '')) : undefined;
        if (operation) here.add(operation);
      };
      page.on('request', note);
      for (const address of addressesOf(name, found)) await visit(page, address);
      page.off('request', note);
    }
    await close();
    const all = new Set([...met.values()].flatMap((each) => [...each]));
    const strange = [...all].filter((operation) => typeof WALK[operation as keyof typeof WALK] !== 'string');
    expect(strange).toEqual([]);
    const reads = Object.entries(WALK).filter(([operation, at]) => PLACES.some(({ name }) => name === at) && /^(get|list)/.test(operation));
    const missed = reads.filter(([operation, at]) => !met.get(at as string)?.has(operation) && !ON_DEMAND.includes(operation));
    expect(missed).toEqual([]);
  });
});

/** What is read only when somebody wants more: another version, an entry that is opened, tokens of an owner. */
const ON_DEMAND = ['getProgrammeVersion', 'getAuditEntry', 'getUserStanding'];
