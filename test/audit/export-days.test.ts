import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect } from 'vitest';
import { exportDays } from '../../src/audit/export-days.ts';
import type { Reader } from '../../src/core/tx.ts';
import { addEntries, entriesWhere } from '../support/audit.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const DAY_MS = 86_400_000;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'audit-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** 1500 entries on each of three days, the first and the last of each at its very ends; the third day has none, the fourth has. */
test.beforeAll(async ({ server }) => {
  for (const day of [0, 1, 3])
    await addEntries(server, { count: 1500, at: `${day * DAY_MS} + case n when 1 then 0 when 2 then ${DAY_MS - 1} else n * 7 end` });
});

const readerAt = (server: TestServer, moment: string): Reader => server.database.reader(new Date(moment));
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const names = () => readdirSync(folder).sort();

async function run(db: Reader, since?: Date): Promise<string[]> {
  const added: string[] = [];
  for await (const name of exportDays(db, folder, since)) added.push(name);
  return added;
}

const day = (number: number) => `audit-2026-01-0${number}.ndjson`;

test('every whole day is a file of its entries, the oldest first, with its sum; a day without any is an empty file', async ({ server }) => {
  expect(await run(readerAt(server, '2026-01-05T06:00:00Z'))).toEqual([1, 2, 3, 4].map(day));
  expect(names()).toEqual([1, 2, 3, 4].flatMap((number) => [day(number), `${day(number)}.sha256`]));
  for (const number of [1, 2, 3, 4]) {
    const expected = await entriesWhere(server, `created_at >= '2026-01-0${number}Z' and created_at < '2026-01-0${number + 1}Z'`);
    const ids = read(day(number))
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line).audit_id);
    expect(ids).toEqual(expected.map(({ id }) => id).reverse());
    expect(ids).toHaveLength(number === 3 ? 0 : 1500);
    expect(read(`${day(number)}.sha256`)).toBe(`${sha256(read(day(number)))}  ${day(number)}\n`);
  }
  await promisify(execFile)('sha256sum', ['--check', '--strict', ...names().filter((name) => name.endsWith('256'))], { cwd: folder });
});

test('a day is left alone until an hour after its end; then it is added, and nothing else is touched', async ({ server }) => {
  expect(await run(readerAt(server, '2026-01-03T00:59:59.999Z'))).toEqual([day(1)]);
  const before = names().map((name) => [name, read(name), statSync(join(folder, name)).mtimeMs]);
  expect(await run(readerAt(server, '2026-01-03T01:00:00Z'))).toEqual([day(2)]);
  expect(await run(readerAt(server, '2026-01-03T01:00:00Z'))).toEqual([]);
  for (const [name, content, modified] of before) {
    expect([name, read(name as string), statSync(join(folder, name as string)).mtimeMs]).toEqual([name, content, modified]);
  }
});

test('only days from the one that is asked for on', async ({ server }) => {
  expect(await run(readerAt(server, '2026-01-03T06:00:00Z'), new Date('2026-01-02T00:00:00Z'))).toEqual([day(2)]);
});

test('a file that is there is what it is, whatever the log says: a missing sum is the sum of the file', async ({ server }) => {
  writeFileSync(join(folder, day(1)), 'as it was written once\n');
  expect(await run(readerAt(server, '2026-01-02T06:00:00Z'))).toEqual([]);
  expect(read(day(1))).toBe('as it was written once\n');
  expect(read(`${day(1)}.sha256`)).toBe(`${sha256('as it was written once\n')}  ${day(1)}\n`);
});

/** A reader that waits, once it has read the second part of a day, for a word to go on. */
function pausing(db: Reader) {
  const { promise: paused, resolve: pause } = Promise.withResolvers<void>();
  const { promise: released, resolve: release, reject: fail } = Promise.withResolvers<void>();
  let parts = 0;
  const query: Reader['query'] = async (...args) => {
    const rows = await db.query(...args);
    if (args[0].name === 'audit_day_part' && ++parts === 2) {
      pause();
      await released;
    }
    return rows as never;
  };
  return { slow: { ...db, query }, paused, release, fail };
}

test('while a day is written nothing has its name; who comes later and is quicker is not written over', async ({ server }) => {
  const db = readerAt(server, '2026-01-02T06:00:00Z');
  const { slow, paused, release } = pausing(db);
  const first = run(slow);
  await paused;
  expect(names()).toEqual([expect.stringMatching(/^\.audit-2026-01-01\.ndjson\..*\.part$/)]);
  expect(await run(db)).toEqual([day(1)]);
  const { ino } = statSync(join(folder, day(1)));
  release();
  expect(await first).toEqual([]);
  expect(statSync(join(folder, day(1))).ino).toBe(ino);
  expect(names()).toEqual([day(1), `${day(1)}.sha256`]);
});

test('a run that fails in the middle leaves nothing, and the next one writes the day whole', async ({ server }) => {
  const db = readerAt(server, '2026-01-02T06:00:00Z');
  const { slow, paused, fail } = pausing(db);
  const broken = run(slow);
  await paused;
  fail(new Error('the database is gone'));
  await expect(broken).rejects.toThrow('the database is gone');
  expect(names()).toEqual([]);
  expect(await run(db)).toEqual([day(1)]);
});

test('what a killed run has left goes after a day, and what one may still be writing stays', async ({ server }) => {
  const [old, young] = ['.audit-2026-01-01.ndjson.old.part', '.audit-2026-01-01.ndjson.young.part'].map((name) => join(folder, name));
  for (const [path, moment] of [
    [old, '2026-01-01T05:59:59Z'],
    [young, '2026-01-01T06:00:01Z'],
  ] as [string, string][]) {
    writeFileSync(path, '{');
    utimesSync(path, new Date(moment), new Date(moment));
  }
  await run(readerAt(server, '2026-01-02T06:00:00Z'));
  expect(names()).toEqual(['.audit-2026-01-01.ndjson.young.part', day(1), `${day(1)}.sha256`]);
});

test('of a log without an entry there is nothing to write', async ({ server }) => {
  const empty: Reader = { ...readerAt(server, '2026-01-05T06:00:00Z'), query: async () => [] };
  expect(await run(empty)).toEqual([]);
  expect(names()).toEqual([]);
});
