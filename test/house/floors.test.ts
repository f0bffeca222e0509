import { expect, test } from 'vitest';
import { circlesIn, diagramOf, floorsIn, floorsOf, type Graph, roomsOf } from './floors.ts';

const graph = (needs: Record<string, string>): Graph =>
  new Map(Object.entries(needs).map(([name, others]) => [name, new Set(others.split(' ').filter(Boolean))]));

const HOUSE = graph({ start: 'http rewards core', http: 'core', rewards: 'ledger core', ledger: 'core', core: '' });

test('a room stands one floor above the highest that it needs', () => {
  expect(floorsOf(HOUSE)).toEqual([['core'], ['http', 'ledger'], ['rewards'], ['start']]);
});

test('circles are found, however long, and nothing that only leads into one', () => {
  expect(circlesIn(HOUSE)).toEqual([]);
  expect(circlesIn(graph({ a: 'b', b: 'a' }))).toEqual([['a', 'b']]);
  expect(circlesIn(graph({ top: 'a', a: 'b', b: 'c low', c: 'a', low: '', x: 'y', y: 'x low' }))).toEqual([
    ['a', 'b', 'c'],
    ['x', 'y'],
  ]);
});

test('an import that runs up closes a circle, and then there are no floors', () => {
  const climbing = new Map([...HOUSE, ['core', new Set(['rewards'])]]);
  expect(circlesIn(climbing)).toEqual([['core', 'ledger', 'rewards']]);
  expect(() => floorsOf(climbing)).toThrow('circle');
});

test('rooms import each other as their files do, and what is generated is no room', () => {
  const { rooms, because } = roomsOf(
    graph({
      'src/main.js': 'src/http/app.ts',
      'src/http/app.ts': 'src/http/pages/html.ts src/core/log.ts generated/errors.ts',
      'src/http/pages/html.ts': 'src/core/log.ts',
      'src/core/log.ts': '',
      'generated/errors.ts': 'src/http/app.ts',
    }),
  );
  expect(rooms).toEqual(graph({ 'main.js': 'http', http: 'core', core: '' }));
  expect(because('http', 'core')).toEqual(['src/http/app.ts imports src/core/log.ts', 'src/http/pages/html.ts imports src/core/log.ts']);
});

test('names with dots and hyphens are written on their boxes', () => {
  expect(diagramOf(graph({ 'main.js': 'user-tiers', 'user-tiers': '' }))).toContain('  main_js["main.js"] --> user_tiers["user-tiers"]');
});

test('the floors can be read from the picture again', () => {
  const house = graph({ 'main.js': 'user-tiers core', 'user-tiers': 'core', core: '', sdk: '' });
  expect(floorsIn(diagramOf(house))).toEqual(
    new Map([
      ['main.js', 3],
      ['user-tiers', 2],
      ['core', 1],
      ['sdk', 1],
    ]),
  );
});

test('the picture has every room on its floor, and no arrow that follows from others', () => {
  expect(diagramOf(HOUSE).split('\n')).toEqual([
    '```mermaid',
    'flowchart TD',
    '  subgraph f4 [4]',
    '    start',
    '  end',
    '  subgraph f3 [3]',
    '    rewards',
    '  end',
    '  subgraph f2 [2]',
    '    http ~~~ ledger',
    '  end',
    '  subgraph f1 [1]',
    '    core',
    '  end',
    '  http --> core',
    '  ledger --> core',
    '  rewards --> ledger',
    '  start --> http',
    '  start --> rewards',
    '```',
  ]);
});
