/** Which share of each schema the cases covered: the schema-coverage report of schemathesis, with FUZZ_COVERAGE=on. */
import { join } from 'node:path';
import { readJson } from './run-tool.ts';
import { IDENTITIES, type Identity } from './settings.ts';
import { ROOT } from './tool.ts';

/** Where the reports are kept, a page and a JSON document for each identity; undefined when there are none. */
const FOLDER = process.env.FUZZ_COVERAGE === 'on' ? join(ROOT, '.tmp', 'schema-coverage') : undefined;

export const isCoverageWanted = FOLDER !== undefined;

interface Report {
  summary: Record<string, { covered?: number; partial?: number; total: number }>;
}

/** The environment that tells a run of schemathesis what to report. */
export function coverageSettings(identity: Identity): Record<string, string> {
  if (FOLDER === undefined) return {};
  const path = join(FOLDER, identity);
  return {
    FUZZ_COVERAGE: 'on',
    SCHEMATHESIS_COVERAGE_FORMAT: 'html,json',
    SCHEMATHESIS_COVERAGE_REPORT_HTML_PATH: `${path}.html`,
    SCHEMATHESIS_COVERAGE_REPORT_JSON_PATH: `${path}.json`,
  };
}

/** A line for each identity of what was covered; none when that was not wanted. Throws when a report is not there. */
export function coverageLines(): string[] {
  if (FOLDER === undefined) return [];
  return IDENTITIES.map((identity) => {
    const file = join(FOLDER, `${identity}.json`);
    const report = readJson<Report>(file);
    if (!report) throw new Error(`${file} was not written`);
    const parts = Object.entries(report.summary).flatMap(([what, { covered, partial, total }]) =>
      covered === undefined ? [] : [`${what} ${covered}${partial ? ` (and ${partial} in part)` : ''} of ${total}`],
    );
    return `covered as ${identity}: ${parts.join(', ')}`;
  });
}
