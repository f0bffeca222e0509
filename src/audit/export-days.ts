import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, link, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DAY_MS, HOUR_MS, startOf } from '../core/clock.ts';
import type { Reader } from '../core/tx.ts';
import { linesOf } from './audit-lines.ts';
import { firstDay, readDay } from './read-day.ts';

/** A day is written this long after it is over: far longer than a transaction may last and the clocks of servers may differ. */
const MARGIN_MS = HOUR_MS;
const UNFINISHED = /^\.audit-.*\.part$/;

/**
 * Writes `audit-YYYY-MM-DD.ndjson` and its SHA-256 into a folder for every UTC day that is over and not there yet, from `since` or else
 * from the first entry on, the oldest day first; a day without entries is an empty file. A file appears whole, under its name, and is
 * never touched again. Yields the name of each that was written.
 */
export async function* exportDays(db: Reader, folder: string, since?: Date | undefined): AsyncGenerator<string, void> {
  await mkdir(folder, { recursive: true });
  await removeUnfinished(folder, db.now);
  const first = since === undefined ? await firstDay(db) : startOf(DAY_MS, since);
  if (!first) return;
  for (let day = first; day.getTime() + DAY_MS + MARGIN_MS <= db.now.getTime(); day = new Date(day.getTime() + DAY_MS)) {
    const name = `audit-${day.toISOString().slice(0, 10)}.ndjson`;
    if (!(await isThere(join(folder, name))) && (await addFile(folder, name, linesOfDay(db, day)))) yield name;
    // Whoever was stopped between the two has left the first alone: its sum is that of the file, not of the log as it is now.
    const sum = `${name}.sha256`;
    if (!(await isThere(join(folder, sum)))) await addFile(folder, sum, sumOf(folder, name));
  }
}

async function* linesOfDay(db: Reader, day: Date): AsyncGenerator<string, void> {
  for await (const rows of readDay(db, day)) yield linesOf(rows);
}

/** The sum of a file as `sha256sum --check` reads it. */
async function* sumOf(folder: string, name: string): AsyncGenerator<string, void> {
  const hash = createHash('sha256');
  for await (const bytes of createReadStream(join(folder, name))) hash.update(bytes);
  yield `${hash.digest('hex')}  ${name}\n`;
}

/**
 * Adds a file: written under a name that nobody looks for, on the disk before it has its own. Returns whether it was added; not so where
 * another run was quicker.
 */
async function addFile(folder: string, name: string, parts: AsyncIterable<string>): Promise<boolean> {
  const unfinished = join(folder, `.${name}.${randomUUID()}.part`);
  try {
    const file = await open(unfinished, 'wx', 0o640);
    try {
      for await (const part of parts) await file.writeFile(part);
      await file.sync();
    } finally {
      await file.close();
    }
    return await giveName(unfinished, join(folder, name));
  } finally {
    await rm(unfinished, { force: true });
  }
}

/** A link is refused where its name is taken, which a renaming is not. Not every file system has links. */
async function giveName(unfinished: string, path: string): Promise<boolean> {
  try {
    await link(unfinished, path);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(code)) throw error;
    await rename(unfinished, path);
  }
  return true;
}

/** Removes what runs have left that were killed. No run takes a day for a file. */
async function removeUnfinished(folder: string, now: Date): Promise<void> {
  for (const name of (await readdir(folder)).filter((each) => UNFINISHED.test(each))) {
    const path = join(folder, name);
    const modified = await stat(path).catch(() => undefined);
    if (modified && modified.mtimeMs < now.getTime() - DAY_MS) await rm(path, { force: true });
  }
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
