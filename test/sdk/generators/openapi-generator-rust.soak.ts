import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Finished, runCommand } from '../../../src/sdk/run-command.ts';
import { generateWith } from './openapi-generator.ts';
import { expectSmoke, startProject } from './project.ts';
import { hasToolchain } from './toolchain.ts';

/** What was compiled is kept: nothing but the client changes from run to run. */
const COMPILED = fileURLToPath(new URL('../../../.tmp/cargo/', import.meta.url));

/** Words of the language and of its own: it asks whether a header's or a media type's text would do as a name, and finds another. */
const OF_ITS_OWN = ['cannot be used as a'];

describe.skipIf(!hasToolchain(['cargo', '--version']))('openapi-generator, rust', () => {
  const project = startProject('openapi-generator-rust');
  let made: Finished & { warnings: string[] };
  beforeAll(async () => {
    made = await generateWith('rust', `${project}/client`);
  });

  test('makes a client without a warning about the contract', () => {
    const warnings = made.warnings.filter((line) => !OF_ITS_OWN.some((known) => line.includes(known)));
    expect({ code: made.code, warnings }).toEqual({ code: 0, warnings: [] });
  });

  test('the client compiles without a warning, reads, writes and is refused', async () => {
    const { code, output } = await runCommand('cargo', ['build', '--quiet'], { cwd: project, env: { CARGO_TARGET_DIR: COMPILED } });
    expect({ code, output }).toEqual({ code: 0, output: '' });
    await expectSmoke(`${COMPILED}debug/smoke`, []);
  });
});
