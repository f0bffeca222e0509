import { hash } from 'node:crypto';
import { type Statement, statement, type Tx } from '../core/tx.ts';
import type { Write } from '../core/write.ts';

const compositions = new Map<string, Statement>();

/**
 * Sends these writes as one statement, each as a part of its own: a round trip costs more than most of them. They all see the
 * database as it was before the statement.
 */
export async function writeTogether(tx: Pick<Tx, 'query'>, writes: readonly Write[]): Promise<void> {
  if (writes.length === 0) return;
  const composition = compose(writes.map((write) => write.statement));
  const [counts] = await tx.query<Record<string, number>>(
    composition,
    writes.flatMap(({ values }) => values),
  );
  for (const [index, { rows, otherwise }] of writes.entries()) if (counts?.[partName(index)] !== rows) throw otherwise();
}

function compose(parts: readonly Statement[]): Statement {
  const names = parts.map(({ name }) => name).join(' ');
  let composition = compositions.get(names);
  if (!composition) {
    composition = statement(`together_${hash('sha1', names).slice(0, 20)}`, composeText(parts));
    compositions.set(names, composition);
  }
  return composition;
}

/** Each part with its parameters numbered on from those of the parts before it. */
function composeText(parts: readonly Statement[]): string {
  let count = 0;
  const written = parts.map(({ text }, index) => {
    const before = count;
    const numbered = text.replaceAll(/\$(\d+)/g, (_, number: string) => {
      count = Math.max(count, before + Number(number));
      return `$${before + Number(number)}`;
    });
    return `${partName(index)} as (${numbered} returning 1)`;
  });
  const counts = parts.map((_, index) => `(select count(*)::integer from ${partName(index)}) as ${partName(index)}`);
  return `with ${written.join(', ')} select ${counts.join(', ')}`;
}

function partName(index: number): string {
  return `part_${index}`;
}
