import { cpSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { runCommand } from '../../../src/sdk/run-command.ts';
import { ADMIN_TOKEN, startServer } from '../../support/server.ts';
import { installPinned } from './npm-with.ts';
import { compile, startProject } from './project.ts';

const project = startProject('graphql-codegen');

beforeAll(async () => {
  cpSync(new URL('../../../openapi/user-tiers.graphql', import.meta.url), `${project}/user-tiers.graphql`);
  await installPinned(project);
});

test('graphql-codegen makes a client without a warning', async () => {
  const { code, output } = await runCommand(
    process.execPath,
    ['node_modules/@graphql-codegen/cli/esm/bin.js', '--config', 'codegen.json'],
    {
      cwd: project,
    },
  );
  expect({ code, output }).toEqual({ code: 0, output: expect.not.stringMatching(/warn|error/i) });
});

test('the client compiles without an error, and takes no wrong argument', async () => {
  expect(await compile(project)).toEqual({ code: 0, output: '' });
});

test('the client adds a tier, is refused, previews, lists and deletes', async () => {
  const server = await startServer();
  try {
    const { code, output } = await runCommand(process.execPath, [`${project}/dist/smoke.js`, server.url, ADMIN_TOKEN]);
    expect({ code, output }).toMatchObject({ code: 0 });
    expect(JSON.parse(output)).toEqual({
      added: { level: 900, point: 8_000_000_000 },
      refused: ['tier_level_taken'],
      preview: { unchanged: expect.any(Number) },
      listed: true,
      gone: 900,
    });
    expect(server.failures).toEqual([]);
  } finally {
    await server.stop();
  }
});
