import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runCommand } from './run-command.ts';

const ENVIRONMENTS = fileURLToPath(new URL('../../.venv/', import.meta.url));

/** What the oldest of the tools asks for. */
const RECENT = 'import sys; print(sys.version); sys.exit(sys.version_info < (3, 11))';

/**
 * The path of a Python that has the packages of some lists, each pinned to one version; they are installed when they are first asked
 * for. The virtual environment is `.venv/<name>/<digest of the lists and of the Python>`: another list is another environment. It
 * gets its name when it is whole, so that an interrupted install is not taken for a good one; who comes meanwhile makes one too, and
 * the first to finish gives it to both. Run a package's program with `-m`: the scripts in `bin/` know the folder only by the name it had.
 *
 * Throws with one sentence when python3, its venv module or PyPI is missing.
 */
export async function pythonWith(name: string, ...lists: URL[]): Promise<string> {
  const python3 = await runCommand('python3', ['-c', RECENT]);
  if (python3.code !== 0) throw new Error('python3 of version 3.11 or later is needed on the PATH');
  const hash = createHash('sha256').update(python3.output);
  for (const list of lists) hash.update(readFileSync(list));
  const digest = hash.digest('hex').slice(0, 16);
  const whole = `${ENVIRONMENTS}${name}/${digest}`;
  const python = `${whole}/bin/python`;
  if (existsSync(python)) return python;
  const part = `${whole}.${process.pid}`;
  try {
    await step(
      'python3',
      ['-m', 'venv', '--clear', part],
      'python3 cannot make a virtual environment; install its venv module (python3-venv)',
    );
    const packages = lists.flatMap((list) => ['--requirement', fileURLToPath(list)]);
    // Python compiles what is imported when it first is; of most packages that is a small part.
    const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-compile', ...packages];
    await step(`${part}/bin/python`, pip, `${name} cannot be installed from PyPI`);
    await rename(part, whole).catch((error) => {
      if (!existsSync(python)) throw error;
    });
  } finally {
    await rm(part, { recursive: true, force: true });
  }
  return python;
}

async function step(command: string, args: string[], sentence: string): Promise<void> {
  const { code, output } = await runCommand(command, args);
  if (code !== 0) throw new Error(`${sentence}: ${output.trim().split('\n').at(-1)}`);
}
