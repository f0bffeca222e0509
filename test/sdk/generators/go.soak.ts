import { describe, expect, test } from 'vitest';
import { type Finished, runCommand } from '../../../src/sdk/run-command.ts';
import { CONTRACT, expectSmoke, startProject } from './project.ts';
import { hasToolchain } from './toolchain.ts';

/** What ogen says of any document: HTTP does not mind the case of a header, Go writes them its own way, and it needs no pattern of a UUID. */
const OF_OGEN = [/^INFO\b/, /Header name is not canonical/, /String validator cannot be applied to generated type/];

const GENERATORS = [
  { name: 'oapi-codegen', args: ['-generate', 'types,client', '-package', 'client', '-o', 'client/client.go', CONTRACT], ofItsOwn: [] },
  { name: 'ogen', args: ['--target', 'client', '--package', 'client', '--clean', CONTRACT], ofItsOwn: OF_OGEN },
];

describe.skipIf(!hasToolchain(['go', 'version'])).each(GENERATORS)('$name', ({ name, args, ofItsOwn }) => {
  const project = startProject(name);
  /** Versions are those of `go.mod`; no other toolchain is fetched. */
  const go = (...words: string[]): Promise<Finished> =>
    runCommand('go', words, { cwd: project, env: { GOFLAGS: '-mod=readonly', GOTOOLCHAIN: 'local' } });

  test('makes a client without a warning about the contract', async () => {
    // The generator itself is built here; what that fetches is no word of it.
    await go('mod', 'download');
    await runCommand('mkdir', ['-p', `${project}/client`]);
    const { code, output } = await go('tool', name, ...args);
    const lines = output.split('\n').filter((line) => line !== '' && !ofItsOwn.some((known) => known.test(line)));
    expect({ code, lines }).toEqual({ code: 0, lines: [] });
  });

  test('the client compiles without a warning', async () => {
    expect(await go('vet', './...')).toEqual({ code: 0, output: '' });
  });

  test('the client reads, writes and is refused', async () => {
    expect(await go('build', '-o', 'smoke', '.')).toEqual({ code: 0, output: '' });
    await expectSmoke(`${project}/smoke`, []);
  });
});
