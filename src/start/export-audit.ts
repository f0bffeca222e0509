/**
 * `make audit-export`: adds the audit log of every UTC day that is over, and not there yet, to the folder DIR, from the day SINCE on or
 * from the first one.
 */
import { resolve } from 'node:path';
import { exportDays } from '../audit/export-days.ts';
import { parseInstant, systemClock } from '../core/clock.ts';
import { runCommand } from './command.ts';
import { ConfigError, exitWith } from './config.ts';

/** What is asked for. Throws a ConfigError that names what is mistaken. */
function readQuestion({ DIR: folder = '', SINCE: since = '' }: NodeJS.ProcessEnv): { folder: string; since: Date | undefined } {
  const day = parseInstant(`${since}T00:00:00Z`);
  const mistakes = [
    ...(folder === '' ? ['DIR must name a folder'] : []),
    ...(since !== '' && !day ? ['SINCE must be a day, such as 2026-03-01'] : []),
  ];
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return { folder: resolve(folder), since: day };
}

/** What is asked for is looked at before anything is opened. */
function questionOrExit(): ReturnType<typeof readQuestion> {
  try {
    return readQuestion(process.env);
  } catch (error) {
    return exitWith(error);
  }
}

const { folder, since } = questionOrExit();
await runCommand(async ({ database }) => {
  let count = 0;
  for await (const name of exportDays(database.reader(systemClock.now()), folder, since)) {
    console.log(name);
    count++;
  }
  console.log(`${count} days were added`);
});
