import { expect, test } from 'vitest';
import { callsIn, commandsIn, linksIn, pathsIn, walksIn } from './pages.ts';

test('files and folders are paths; addresses, patterns, code and what a run makes are not', () => {
  const page =
    'See `src/core/`, `gate.ts` and `../test/run.ts`, not `/healthz`, `src/<noun>/`, `tx.write`, `.data/`, `a/b`.\n```\n`no.ts`\n```\n';
  expect(pathsIn(page)).toEqual(['src/core/', 'gate.ts', '../test/run.ts']);
});

test('links lead to pages of ours, and to headings', () => {
  expect(linksIn('[a](core/README.md) [b](#walks) [c](src/README.md#the-money) [d](https://example.org)')).toEqual([
    { path: 'core/README.md', heading: undefined },
    { path: '', heading: 'walks' },
    { path: 'src/README.md', heading: 'the-money' },
  ]);
});

test('commands are found in sentences and in blocks, with their settings', () => {
  const page =
    'Run `SIM_SEED=… make sim`, `node a.ts --check` or `node --cpu-prof`, never `make`.\n```\nmake run     # starts\n$ curl x\n```\n';
  expect(commandsIn(page)).toEqual([
    { program: 'make', args: ['sim'], variables: ['SIM_SEED'] },
    { program: 'node', args: ['a.ts', '--check'], variables: [] },
    { program: 'make', args: ['run'], variables: [] },
  ]);
});

test('a walk is a numbered list of files, and no other list', () => {
  expect(walksIn('### A request\n\n1. `a.ts`: in\n2. `b.ts`: out\n\nOther:\n\n1. Write it.\n2. Run it.\n')).toEqual([
    { title: 'A request', files: ['a.ts', 'b.ts'] },
  ]);
});

test('a call is shown with its answer', () => {
  expect(callsIn('```sh\n$ curl http://x\n{"a":\n 1}\n```\n')).toEqual([{ command: 'curl http://x', answer: '{"a":\n 1}\n' }]);
});
