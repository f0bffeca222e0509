import type { Tx } from '../core/tx.ts';
import type { Write } from '../core/write.ts';
import { compose, partName } from './compose.ts';

/** Sends these writes as one statement, and checks that each wrote its rows. */
export async function writeTogether(tx: Pick<Tx, 'query'>, writes: readonly Write[]): Promise<void> {
  if (writes.length === 0) return;
  const statements = writes.map((write) => write.statement);
  const composition = compose(statements, 'write', (part) => ({
    body: 'PART returning 1',
    column: `select count(*)::integer from ${part}`,
  }));
  const [counts] = await tx.query<Record<string, number>>(
    composition,
    writes.flatMap(({ values }) => values),
  );
  for (const [index, { rows, otherwise }] of writes.entries()) if (counts?.[partName(index)] !== rows) throw otherwise();
}
