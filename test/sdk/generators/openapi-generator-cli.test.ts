import { beforeAll, expect, test } from 'vitest';
import { pythonWith } from '../../../src/sdk/python-with.ts';
import { type Finished, runCommand } from '../../../src/sdk/run-command.ts';
import { CONTRACT, compile, expectSmoke, startProject } from './project.ts';

const project = startProject('openapi-generator-cli');

/** Warnings that it prints for any contract. */
const OF_ITS_OWN = [
  'OpenAPI 3.1 support is still in beta', // in any document of that version
  'Failed to get the schema name: null', // once, where an answer has named examples
  'Renamed to ModelError', // for a parameter that OpenID providers send, whose name is not ours (RFC 6749, 4.1.2.1)
];

let python: string;

beforeAll(async () => {
  python = await pythonWith('openapi-generator-cli', new URL('openapi-generator-cli/requirements.txt', import.meta.url));
});

const generator = (...args: string[]): Promise<Finished> =>
  runCommand(python, ['-c', 'from openapi_generator_cli import cli; cli()', ...args], { cwd: project });

test('openapi-generator has nothing to say against the contract', async () => {
  const { code, output } = await generator('validate', '--input-spec', CONTRACT, '--recommend');
  expect({ code, output }).toEqual({ code: 0, output: expect.stringMatching(/\nNo validation issues detected\.\n$/) });
});

test('its typescript-fetch makes a client without a warning about the contract', async () => {
  // All that there is but `webhooks`: of these it makes methods of a client, and their imports have no names.
  const parts = ['--global-property', 'apis,models,supportingFiles'];
  const options = ['--generator-name', 'typescript-fetch', '--additional-properties', 'importFileExtension=.js', ...parts];
  const { code, output } = await generator('generate', '--input-spec', CONTRACT, '--output', 'client', ...options);
  const warnings = output.split('\n').filter((line) => /\b(WARN|ERROR|Exception)\b/.test(line));
  expect(warnings.filter((line) => !OF_ITS_OWN.some((known) => line.includes(known)))).toEqual([]);
  expect(code).toBe(0);
});

test('the client compiles without an error', async () => {
  expect(await compile(project)).toEqual({ code: 0, output: '' });
});

test('the client reads, writes and is refused', () => expectSmoke(process.execPath, [`${project}/dist/smoke.js`]));
