import { beforeAll, expect, test } from 'vitest';
import { runCommand } from '../../../src/sdk/run-command.ts';
import { installPinned } from './npm-with.ts';
import { CONTRACT, compile, expectSmoke, startProject } from './project.ts';

const project = startProject('orval');

beforeAll(() => installPinned(project));

test('orval makes a client without a warning', async () => {
  const args = [
    'node_modules/orval/dist/bin/orval.mjs',
    '--input',
    CONTRACT,
    '--output',
    'client/triport.ts',
    '--client',
    'fetch',
    '--mode',
    'tags-split',
  ];
  const { code, output } = await runCommand(process.execPath, args, { cwd: project });
  expect({ code, output }).toEqual({ code: 0, output: expect.not.stringMatching(/warn|error/i) });
});

test('the client compiles without an error', async () => {
  expect(await compile(project)).toEqual({ code: 0, output: '' });
});

// Its imports name no file endings, as bundlers want it: a bundler makes of it what Node runs.
test('the client reads, writes and is refused', async () => {
  const bundled = [
    'node_modules/esbuild/bin/esbuild',
    'smoke.ts',
    '--bundle',
    '--platform=node',
    '--format=esm',
    '--outfile=dist/smoke.mjs',
    '--log-level=error',
  ];
  expect(await runCommand(process.execPath, bundled, { cwd: project })).toEqual({ code: 0, output: '' });
  await expectSmoke(process.execPath, [`${project}/dist/smoke.mjs`]);
});
