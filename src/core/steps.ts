import { lostRace } from './lost-race.ts';
import type { Found, Statement, Step } from './statement.ts';

/** How many statements go in one round trip; what waits in memory is bounded by it. */
const AT_ONCE_MAX = 1000;

interface Joining {
  /** What stands in a row of which nothing is found. Without it, such a row is dropped. */
  readonly missing?: Found;
  /**
   * Whether a row that names something is always told of it in the end. A database of several machines may show the one a moment before the
   * other, though both were written together: then everything is read again.
   */
  readonly isSure?: boolean;
}

/** Adds to each row what a statement finds by these columns of it, one row at most. What a column is null for is not looked up. */
export function joining(statement: Statement, by: readonly string[], { missing, isSure = false }: Joining = {}): Step {
  return async (ask, rows) => {
    const keys = rows.map((row) => by.map((column) => row[column] ?? null));
    const named = keys.flatMap((key, index) => (key.includes(null) ? [] : [index]));
    const found = new Map<number, Found | undefined>();
    for (let from = 0; from < named.length; from += AT_ONCE_MAX) {
      const part = named.slice(from, from + AT_ONCE_MAX);
      const answers = await ask(
        statement,
        part.map((index) => keys[index] as unknown[]),
      );
      part.forEach((index, place) => void found.set(index, answers[place]?.[0]));
    }
    return rows.flatMap((row, index) => {
      const other = found.get(index) ?? missing;
      if (isSure && found.has(index) && found.get(index) === undefined) throw lostRace(`${statement.name} found nothing yet`);
      return other ? [Object.assign({}, row, other)] : [];
    });
  };
}

/** Reads everything again while nothing is found that is known to be there. */
export const surely: Step = async (_, rows) => {
  if (rows.length === 0) throw lostRace('what was written together is not all to be seen yet');
  return rows;
};

/** Writes for each row by these columns of it, with a statement that returns a row where it wrote one. Answers how many it were as `count`. */
export function counting(statement: Statement, by: readonly string[]): Step {
  return async (ask, rows) => {
    const answers = await ask(
      statement,
      rows.map((row) => by.map((column) => row[column])),
    );
    return [{ count: answers.flat().length }];
  };
}
