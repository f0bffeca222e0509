import { expect, test } from 'vitest';
import { runCommand } from '../../../src/sdk/run-command.ts';
import { CONTRACT, compile, expectSmoke, packaged, startProject } from './project.ts';

const project = startProject('openapi-typescript');

test('openapi-typescript makes types without a warning', async () => {
  const args = [packaged('openapi-typescript/bin/cli.js'), CONTRACT, '--output', 'client/types.ts'];
  const { code, output } = await runCommand(process.execPath, args, { cwd: project });
  expect({ code, output }).toEqual({ code: 0, output: expect.not.stringMatching(/warn|error/i) });
});

test('the types take what is right and nothing misspelt', async () => {
  expect(await compile(project)).toEqual({ code: 0, output: '' });
});

test('a program by these types reads, writes and is refused', () => expectSmoke(process.execPath, [`${project}/dist/smoke.js`]));
