import { hash } from 'node:crypto';
import { type Statement, statement } from '../core/tx.ts';

const compositions = new Map<string, Statement>();

/**
 * One statement of several: each is a part with a name, `finish` says what is selected from them. A round trip costs more than most
 * statements. All parts see the database as it was when the whole began.
 */
export function compose(
  parts: readonly Statement[],
  manner: string,
  finish: (part: string) => { body: string; column: string },
): Statement {
  const key = [manner, ...parts.map(({ name }) => name)].join(' ');
  let composition = compositions.get(key);
  if (!composition) {
    composition = statement(`${manner}_${hash('sha1', key).slice(0, 20)}`, composeText(parts, finish));
    compositions.set(key, composition);
  }
  return composition;
}

export function partName(index: number): string {
  return `part_${index}`;
}

/** Each part with its parameters numbered on from those of the parts before it. */
function composeText(parts: readonly Statement[], finish: Parameters<typeof compose>[2]): string {
  let count = 0;
  const composed = parts.map(({ text }, index) => {
    const before = count;
    const numbered = text.replaceAll(/\$(\d+)/g, (_, number: string) => {
      count = Math.max(count, before + Number(number));
      return `$${before + Number(number)}`;
    });
    const part = partName(index);
    const { body, column } = finish(part);
    return { body: `${part} as (${body.replace('PART', () => numbered)})`, column: `(${column}) as ${part}` };
  });
  return `with ${composed.map(({ body }) => body).join(', ')} select ${composed.map(({ column }) => column).join(', ')}`;
}
