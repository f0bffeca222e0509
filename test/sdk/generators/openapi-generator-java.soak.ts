import { cpSync, readFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Finished, runCommand } from '../../../src/sdk/run-command.ts';
import { generateWith } from './openapi-generator.ts';
import { expectSmoke, startProject } from './project.ts';
import { hasToolchain } from './toolchain.ts';

describe.skipIf(!hasToolchain(['java', '-version'], ['javac', '-version'], ['mvn', '--version']))('openapi-generator, java', () => {
  const project = startProject('openapi-generator-java');
  let made: Finished & { warnings: string[] };
  beforeAll(async () => {
    made = await generateWith('java', `${project}/client`);
    cpSync(`${project}/src`, `${project}/client/src`, { recursive: true });
  });

  test('makes a client without a warning about the contract', () => {
    expect({ code: made.code, warnings: made.warnings }).toEqual({ code: 0, warnings: [] });
  });

  test('the client compiles, reads, writes and is refused', async () => {
    const goals = ['compile', 'dependency:build-classpath', '-Dmdep.outputFile=classpath.txt'];
    const { code, output } = await runCommand('mvn', ['-q', '-B', '-ntp', '-DskipTests', ...goals], { cwd: `${project}/client` });
    expect({ code, output }).toEqual({ code: 0, output: expect.not.stringMatching(/\b(WARNING|ERROR)\b/) });
    const classpath = readFileSync(`${project}/client/classpath.txt`, 'utf8').trim();
    await expectSmoke('java', ['-cp', `${project}/client/target/classes${delimiter}${classpath}`, 'smoke.Smoke']);
  });
});
