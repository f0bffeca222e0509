import { expect, test } from 'vitest';
import { runCommand } from '../../../src/sdk/run-command.ts';
import { CONTRACT, compile, expectSmoke, packaged, startProject } from './project.ts';

const project = startProject('openapi-ts');

test('@hey-api/openapi-ts makes a client without a warning', async () => {
  const args = [packaged('@hey-api/openapi-ts/bin/run.js'), '--input', CONTRACT, '--output', 'client', '--no-log-file'];
  const { code, output } = await runCommand(process.execPath, args, { cwd: project });
  expect({ code, output }).toEqual({ code: 0, output: expect.not.stringMatching(/warn|error/i) });
});

test('the client compiles without an error', async () => {
  expect(await compile(project)).toEqual({ code: 0, output: '' });
});

test('the client reads, writes and is refused', () => expectSmoke(process.execPath, [`${project}/dist/smoke.js`]));
