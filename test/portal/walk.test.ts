/** Every operation that users may call has its place, and every place calls what it is said to call. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { PLACES, type PlaceName } from '../../src/portal/places.ts';
import { WALK } from '../../src/portal/walk.ts';
import { portalDesk, visit } from './open-portal.ts';

const PORTAL = fileURLToPath(new URL('../../src/portal/', import.meta.url));
const sources = readdirSync(PORTAL, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && name !== 'walk.ts')
  .map((name) => readFileSync(join(PORTAL, name), 'utf8'))
  .join('\n');
const isCalled = (operation: string) => new RegExp(`client\\.\\w+\\s*\\.${operation}(AsCsv)?\\(`).test(sources);

/** What the browser asks for by itself, where a picture stands on a page. */
const PICTURES = ['getBadge'];

test('what has a place is called by the portal, and what has none is not', () => {
  const [shown, unshown] = [
    Object.entries(WALK).filter(([, at]) => typeof at === 'string'),
    Object.entries(WALK).filter(([, at]) => typeof at !== 'string'),
  ];
  expect(shown.map(([operation]) => operation).filter((operation) => !PICTURES.includes(operation) && !isCalled(operation))).toEqual([]);
  expect(unshown.map(([operation]) => operation).filter(isCalled)).toEqual([]);
});

/** What a place shows behind another address than its own. */
const BEHIND: Partial<Record<PlaceName, readonly string[]>> = { balance: ['/balance?account=all'] };

/** Which operations were called since a page was opened. */
const called = new Set<string>();
const desk = portalDesk({ hasDemo: true, onAnswer: ([operation]) => void called.add(operation) });

test('each place reads when it is opened what it is said to read, and nothing that belongs to no place', async () => {
  const { page, wrong, close } = await desk.open('/account');
  const met = new Map<PlaceName, Set<string>>();
  for (const { name, path } of PLACES) {
    called.clear();
    for (const address of [path, ...(BEHIND[name] ?? [])]) await visit(page, address);
    met.set(name, new Set(called));
  }
  await close();
  const all = new Set([...met.values()].flatMap((each) => [...each]));
  expect([...all].filter((operation) => typeof WALK[operation as keyof typeof WALK] !== 'string')).toEqual([]);
  const reads = Object.entries(WALK).filter(([operation, at]) => typeof at === 'string' && /^(get|list)/.test(operation));
  const places = (at: unknown) => (at === 'frame' ? PLACES.map(({ name }) => name) : [at as PlaceName]);
  const missed = reads.flatMap(([operation, at]) =>
    places(at)
      .filter((name) => !met.get(name)?.has(operation))
      .map((name) => [name, operation]),
  );
  expect(missed).toEqual([]);
  expect(wrong).toEqual([]);
});
