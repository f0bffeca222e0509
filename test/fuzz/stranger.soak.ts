import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runCommand } from '../../src/sdk/run-command.ts';
import { ADMIN_TOKEN, startServer } from '../support/server.ts';
import { pythonOfTool } from './tool.ts';

const SCRATCH = fileURLToPath(new URL('../../.tmp/stranger/', import.meta.url));

/** Findings that stay, each with its reason. The list may only shrink. */
const REASONS = JSON.parse(readFileSync(new URL('stranger.json', import.meta.url), 'utf8')) as Record<string, string>;

const EXAMPLES = '10';
const SEED = '20260314';

/** One line for each finding: the tool's code, the operation (of a chain of calls the last) and, of a refusal, its tag. */
function findingsIn(output: string): string[] {
  return output.split(/^_{3,} /m).flatMap((section) => {
    const operation = /^[A-Z]+ \/\S+/.exec(section)?.[0] ?? /^[^_]*/.exec(section)?.[0].trim();
    return section
      .split(/^- (?=[A-Z]{2}\d+ )/m)
      .slice(1)
      .map((finding) => {
        const code = finding.slice(0, finding.indexOf(' '));
        const tag = code === 'ST201' ? undefined : /"error":"(\w+)"/.exec(finding)?.[1];
        return [code, operation, tag].filter(Boolean).join(' ');
      });
  });
}

test('schemathesis as a stranger runs it, with the operator header alone, finds nothing but what has its reason', async () => {
  const python = await pythonOfTool();
  const server = await startServer({ rateLimit: false });
  try {
    mkdirSync(SCRATCH, { recursive: true });
    const target = [`${server.url}/openapi.json`, '--header', `X-Admin-Token: ${ADMIN_TOKEN}`];
    const args = ['-m', 'schemathesis.cli', 'run', ...target, '--max-examples', EXAMPLES, '--seed', SEED, '--no-color'];
    // Its settings are looked for in the folder where it runs and above it: here there are none.
    const { output } = await runCommand(python, args, { cwd: SCRATCH });
    writeFileSync(`${SCRATCH}output.txt`, output);
    const cases = Number(/(\d+) generated/.exec(output)?.[1] ?? 0);
    expect(cases, output.slice(-2000)).toBeGreaterThan(1000);
    const findings = findingsIn(output);
    const counted = [...output.matchAll(/^ {2}❌ [A-Z]{2}\d+ .*: (\d+)$/gm)].reduce((sum, match) => sum + Number(match[1]), 0);
    expect(findings, 'every finding was read').toHaveLength(counted);
    console.log(`schemathesis as a stranger runs it: ${cases} cases, ${findings.length} findings\n${findings.join('\n')}`);
    expect(
      findings.filter((finding) => !(finding in REASONS)),
      `all that it said is in ${SCRATCH}output.txt`,
    ).toEqual([]);
    expect(server.failures).toEqual([]);
  } finally {
    await server.stop();
  }
});
