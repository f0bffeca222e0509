import { delimiter, dirname } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { pythonWith } from '../../../src/sdk/python-with.ts';
import { type Finished, runCommand } from '../../../src/sdk/run-command.ts';
import { CONTRACT, expectSmoke, startProject } from './project.ts';

const project = startProject('openapi-python-client');

let python: string;

beforeAll(async () => {
  python = await pythonWith('openapi-python-client', new URL('openapi-python-client/requirements.txt', import.meta.url));
});

/** Runs a module in the project; the generator looks for its formatter on the PATH. */
const run = (...args: string[]): Promise<Finished> =>
  runCommand(python, args, { cwd: project, env: { PATH: dirname(python) + delimiter + process.env['PATH'] } });

test('openapi-python-client makes a client without a warning', async () => {
  const args = ['--path', CONTRACT, '--config', 'config.yaml', '--meta', 'none', '--output-path', 'client', '--fail-on-warning'];
  expect(await run('-m', 'openapi_python_client', 'generate', ...args)).toEqual({ code: 0, output: 'Generating client\n' });
});

test('the client compiles without a warning', async () => {
  expect(await run('-W', 'error', '-m', 'compileall', '-q', 'client')).toEqual({ code: 0, output: '' });
});

test('the types of the client hold', async () => {
  const { code, output } = await run('-m', 'mypy', '--config-file', 'mypy.ini', '--module', 'smoke', '--package', 'client');
  expect({ code, output }).toEqual({ code: 0, output: expect.stringMatching(/^Success: no issues found/) });
});

test('the client reads, writes and is refused', () => expectSmoke(python, [`${project}/smoke.py`]));
