/** Which scope a job needs, as the pages of both SDKs say it: enough for its methods, and none too many. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { operations } from '../../generated/operations.ts';
import { snake } from '../../openapi/generate/sdk/python/spell.ts';
import { isGrant, scopesOf } from '../../src/core/scopes.ts';

interface Job {
  job: string;
  grants: string[];
  methods: string[];
}

const quoted = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text);

function jobsIn(language: string): Job[] {
  const page = readFileSync(new URL(`../../src/sdk/${language}/README.md`, import.meta.url), 'utf8');
  const [, table = ''] = /\| job \| scopes \| methods \|\n\|---\|---\|---\|\n((?:\|.*\n)+)/.exec(page) ?? [];
  const rows = table
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()));
  return rows.map(([, job = '', scopes = '', methods = '']) => ({ job, grants: quoted(scopes), methods: quoted(methods).map(snake) }));
}

const jobs = jobsIn('typescript');

/** The methods that are refused with these grants. A list as a file is the list's operation. */
function refused(grants: string[], methods: string[]): string[] {
  const held = scopesOf(grants);
  const called = methods.map((name) => Object.entries(operations).find(([id]) => snake(id) === name.replace(/_as_(csv|ndjson)$/, '')));
  return methods.filter((_, index) => !called[index]?.[1].scopes.some((scope) => held.has(scope)));
}

test('both say the same', () => {
  expect(jobs).toHaveLength(6);
  expect(jobsIn('python')).toEqual(jobs);
});

test.each(jobs)('$job', ({ grants, methods }) => {
  expect([grants.filter((grant) => !isGrant(grant)), refused(grants, methods)]).toEqual([[], []]);
  for (const left of grants)
    expect(
      refused(
        grants.filter((grant) => grant !== left),
        methods,
      ),
      left,
    ).not.toEqual([]);
});
