import { expect, test } from 'vitest';
import { createLog } from '../../src/core/log.ts';
import { createJobWatch } from '../../src/jobs/job-watch.ts';

const NOW = Date.parse('2026-03-01T12:00:00Z');
const MINUTE_MS = 60_000;
/** So many make five minutes. */
const LOOKS = 20;

/** A watch over jobs that have come as far as `jobs` says; `away` is a database that does not answer. */
function watched(reached?: number) {
  const jobs: { reached: number | undefined; away: boolean } = { reached, away: false };
  const lines: { level: string; msg: string }[] = [];
  const standstill: boolean[] = [];
  const watch = createJobWatch({
    progress: async () => {
      if (jobs.away) throw new Error('away');
      return jobs.reached === undefined ? undefined : new Date(jobs.reached);
    },
    now: () => new Date(NOW),
    log: createLog('info', { write: (line: string) => void lines.push(JSON.parse(line)) }),
    observe: (isStill) => standstill.push(isStill),
  });
  const look = async (times: number) => {
    for (let look = 0; look < times; look++) await watch.look();
  };
  return { jobs, lines, standstill, watch, look };
}

const errorsOf = (lines: { level: string; msg: string }[]) => lines.filter(({ level }) => level === 'error').map(({ msg }) => msg);

test('jobs are waited for until the first has succeeded: here, or on another server', async () => {
  const [here, there] = [watched(NOW - 6 * MINUTE_MS), watched(NOW - 6 * MINUTE_MS)];
  await here.look(1);
  expect(here.watch.state()).toBe('waiting');
  here.watch.noteSuccess();
  expect(here.watch.state()).toBe('ok');
  await there.look(1);
  there.jobs.reached = NOW;
  await there.look(1);
  expect(there.watch.state()).toBe('ok');
});

test('what was done in the last five minutes counts for a server that has just started', async () => {
  const { watch, look } = watched(NOW - 4 * MINUTE_MS);
  expect(watch.state()).toBe('waiting');
  await look(1);
  expect(watch.state()).toBe('ok');
});

test('five minutes without a success are one error, which names the variable, and a metric, until one comes', async () => {
  const { jobs, lines, standstill, watch, look } = watched(NOW);
  await look(LOOKS);
  expect([watch.state(), errorsOf(lines), standstill.includes(true)]).toEqual(['ok', [], false]);
  await look(2 * LOOKS);
  expect([watch.state(), standstill.at(-1)]).toEqual(['waiting', true]);
  expect(errorsOf(lines)).toEqual([expect.stringMatching(/^no job has succeeded for 5 minutes: .*WORKER_DATABASE_URL/)]);
  jobs.reached = NOW + 1;
  await look(1);
  expect([watch.state(), standstill.at(-1), lines.at(-1)?.msg]).toEqual(['ok', false, 'jobs succeed again']);
  await look(LOOKS);
  expect(errorsOf(lines)).toHaveLength(2);
});

test('also where no job has ever been done', async () => {
  const { lines, watch, look } = watched();
  await look(LOOKS);
  expect([watch.state(), errorsOf(lines).length]).toEqual(['waiting', 1]);
});

test('while the database is away nobody waits for jobs, and what was said is not forgotten', async () => {
  const { jobs, lines, watch, look } = watched(NOW);
  await look(LOOKS);
  jobs.away = true;
  await look(2 * LOOKS);
  expect([watch.state(), errorsOf(lines)]).toEqual(['ok', []]);
  jobs.away = false;
  await look(LOOKS - 1);
  expect([watch.state(), errorsOf(lines)]).toEqual(['ok', []]);
  await look(1);
  jobs.away = true;
  await look(1);
  expect([watch.state(), errorsOf(lines).length]).toEqual(['waiting', 1]);
});

test('once started it looks by itself, until it is ended', async () => {
  const { standstill, watch } = watched(NOW);
  const end = watch.start(1);
  await expect.poll(() => standstill.length, { interval: 1 }).toBeGreaterThan(3);
  end();
  await watch.look(); // whatever had begun is over after the next
  const seen = standstill.length;
  await watch.look();
  expect(standstill).toHaveLength(seen + 1);
});
