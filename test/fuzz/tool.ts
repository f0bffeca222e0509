/** Where schemathesis comes from: its Docker image where an engine answers, else a virtual environment under the project. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createWriteStream, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pythonWith } from '../../src/sdk/python-with.ts';

/** The one place that names the version; image and package have the same. */
const REQUIREMENTS = new URL('requirements.txt', import.meta.url);
const COVERAGE = new URL('coverage-requirements.txt', import.meta.url);
const VERSION = /^schemathesis==(.+)$/m.exec(readFileSync(REQUIREMENTS, 'utf8'))?.[1];
const IMAGE = `schemathesis/schemathesis:v${VERSION}`;

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Tool {
  name: string;
  /** Runs schemathesis with these arguments and this environment, writes all of its output into `log`, and returns its exit code. */
  run(args: string[], environment: Record<string, string>, log: string): Promise<number>;
}

/**
 * Finds a way to run schemathesis, and to report how much of the schemas it covered, which its image cannot. Throws with one clear
 * sentence when there is none.
 */
export async function findTool(withCoverage: boolean): Promise<Tool> {
  if (withCoverage) return inVirtualEnvironment(COVERAGE);
  return inDocker() ?? (await inVirtualEnvironment());
}

function inDocker(): Tool | undefined {
  const answers = (...args: string[]) => spawnSync('docker', args, { stdio: 'ignore' }).status === 0;
  if (!answers('info')) return undefined;
  if (!answers('image', 'inspect', IMAGE) && !answers('pull', '--quiet', IMAGE)) {
    console.log(`fuzz: Docker cannot get ${IMAGE}; using a virtual environment instead`);
    return undefined;
  }
  return {
    name: `schemathesis ${VERSION} (Docker)`,
    run(args, environment, log) {
      // The server listens on this host's loopback, and the files of the run shall belong to the user who started it.
      const user = process.getuid ? ['--user', `${process.getuid()}:${process.getgid?.() ?? 0}`] : [];
      const variables = Object.entries({ ...environment, HOME: '/tmp' }).flatMap(([name, value]) => ['--env', `${name}=${value}`]);
      const mounts = ['--volume', `${ROOT}:${ROOT}`, '--workdir', ROOT];
      return execute('docker', ['run', '--rm', '--network', 'host', ...user, ...mounts, ...variables, IMAGE, ...args], {}, log);
    },
  };
}

/** A Python that has schemathesis. */
export const pythonOfTool = (...more: URL[]) => pythonWith('schemathesis', REQUIREMENTS, ...more);

async function inVirtualEnvironment(...more: URL[]): Promise<Tool> {
  const python = await pythonOfTool(...more);
  return {
    name: `schemathesis ${VERSION} (virtual environment)`,
    run: (args, environment, log) => execute(python, ['-m', 'schemathesis.cli', ...args], environment, log),
  };
}

const children = new Set<ChildProcess>();

/** Ends every run that is under way. */
export function stopTools(): void {
  for (const child of children) child.kill();
}

function execute(command: string, args: string[], environment: Record<string, string>, log: string): Promise<number> {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { cwd: ROOT, env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
    children.add(child);
    const file = createWriteStream(log);
    child.stdout.pipe(file, { end: false });
    child.stderr.pipe(file, { end: false });
    child.once('error', failed);
    child.once('close', (code) => {
      children.delete(child);
      file.end(() => done(code ?? 1));
    });
  });
}
