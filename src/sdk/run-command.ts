import { spawn } from 'node:child_process';

/** How a command ended. */
export interface Finished {
  /** The exit code; 1 when it could not be started or was killed. */
  code: number;
  /** What it wrote to standard output and standard error, as it came. */
  output: string;
}

/** Runs a command that has to go well, and answers what it wrote. Throws what it wrote when it does not. */
export async function mustRun(command: string, args: readonly string[], options: { cwd?: string } = {}): Promise<string> {
  const { code, output } = await runCommand(command, args, options);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')}: ${output}`);
  return output;
}

/** Runs a command to its end, without a shell; `env` is beside our own variables. Whether it went well is for the caller to judge. */
export function runCommand(
  command: string,
  args: readonly string[],
  { cwd, env }: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Finished> {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.once('error', ({ message }) => done({ code: 1, output: message }));
    child.once('close', (code) => done({ code: code ?? 1, output }));
  });
}
