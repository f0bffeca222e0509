import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tool } from './tool.ts';

/** The outcome of one run of schemathesis. */
export interface ToolRun {
  output: string;
  passed: number;
  failed: number;
}

interface Report {
  test_cases: { generated: number; with_failures: number; errored: number };
  errors: unknown[];
}

/** The hooks import what stands beside them. */
export const FOR_PYTHON = { PYTHONPATH: 'test/fuzz', PYTHONDONTWRITEBYTECODE: '1' };

/** A machine that is busy with other work may take long to answer, and to make up requests. */
export const PATIENCE = ['request-timeout = 60', 'suppress-health-check = ["too_slow"]'];

/** Where the configuration of a run tells schemathesis to write its report. */
export const reportIn = (folder: string) => join(folder, 'report.json');

/** Runs schemathesis against a schema, with the configuration that is in `folder`, where its output and its report go too. */
export async function runTool(
  tool: Tool,
  folder: string,
  schema: string,
  url: string,
  environment: Record<string, string>,
): Promise<ToolRun> {
  const log = join(folder, 'output.txt');
  const args = ['--config-file', join(folder, 'schemathesis.toml'), 'run', schema, '--url', url];
  const code = await tool.run(args, { ...environment, ...FOR_PYTHON }, log);
  return { output: readFileSync(log, 'utf8'), ...count(reportIn(folder), code) };
}

/** Counts test cases. A run that ends badly without a failed case (a broken hook, an unreadable schema) counts as one failure. */
function count(report: string, code: number): { passed: number; failed: number } {
  const { test_cases, errors } = readJson<Report>(report) ?? { test_cases: { generated: 0, with_failures: 0, errored: 0 }, errors: [] };
  const failed = test_cases.with_failures + test_cases.errored + errors.length;
  return { passed: test_cases.generated - test_cases.with_failures, failed: code !== 0 && failed === 0 ? 1 : failed };
}

/** What a run has written; undefined when it has not. */
export function readJson<T>(path: string): T | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch {
    return undefined;
  }
}

/** Whole seconds that have passed. */
export const since = (started: number) => Math.round((Date.now() - started) / 1000);
