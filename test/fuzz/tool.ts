/** Where schemathesis comes from: its Docker image where an engine answers, else a virtual environment under the project. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createWriteStream, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The one place that names the version; image and package have the same. */
const VERSION = '4.32.5';
const IMAGE = `schemathesis/schemathesis:v${VERSION}`;

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const VENV = join(ROOT, '.venv');

export interface Tool {
  name: string;
  /** Runs schemathesis with these arguments and this environment, writes all it says into `log`, and answers its exit code. */
  run(args: string[], environment: Record<string, string>, log: string): Promise<number>;
}

/** Finds a way to run schemathesis. Throws with one clear sentence when there is none. */
export function findTool(): Tool {
  return inDocker() ?? inVirtualEnvironment();
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
      // The server listens on this host's loopback, and what the run writes shall belong to whoever started it.
      const user = process.getuid ? ['--user', `${process.getuid()}:${process.getgid?.() ?? 0}`] : [];
      const variables = Object.entries({ ...environment, HOME: '/tmp' }).flatMap(([name, value]) => ['--env', `${name}=${value}`]);
      const mounts = ['--volume', `${ROOT}:${ROOT}`, '--workdir', ROOT];
      return execute('docker', ['run', '--rm', '--network', 'host', ...user, ...mounts, ...variables, IMAGE, ...args], {}, log);
    },
  };
}

function inVirtualEnvironment(): Tool {
  const program = join(VENV, 'bin', 'schemathesis');
  const marker = join(VENV, '.schemathesis');
  const installed = existsSync(marker) && readFileSync(marker, 'utf8') === VERSION && existsSync(program);
  if (!installed) {
    const recent = 'import sys; sys.exit(sys.version_info < (3, 10))';
    if (spawnSync('python3', ['-c', recent], { stdio: 'ignore' }).status !== 0) {
      throw new Error('make fuzz needs Docker, or python3 of version 3.10 or later, on the PATH');
    }
    rmSync(VENV, { recursive: true, force: true });
    step('python3', ['-m', 'venv', VENV], 'python3 cannot make a virtual environment; install its venv module (python3-venv)');
    const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', `schemathesis==${VERSION}`];
    step(join(VENV, 'bin', 'python'), pip, `schemathesis ${VERSION} cannot be installed from PyPI`);
    writeFileSync(marker, VERSION);
  }
  return {
    name: `schemathesis ${VERSION} (virtual environment)`,
    run: (args, environment, log) => execute(program, args, environment, log),
  };
}

function step(command: string, args: string[], sentence: string): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(`${sentence}${stderr ? `: ${stderr.trim().split('\n').at(-1)}` : ''}`);
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
