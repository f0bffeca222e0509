import { DAY_MS } from '../core/clock.ts';
import { statement, type Tx } from '../core/tx.ts';
import type { Programme } from '../programme/programme.ts';
import { normaliseCode } from './code-text.ts';
import { findCode } from './find-code.ts';

/** A code to plant in the cookie `ref_code`, with its life in seconds. */
export interface Planting {
  code: string;
  maxAge: number;
}

const CLICK = statement(
  'click_count',
  `insert into clicks as c (user_id, code, day, clicks) values ($1, $2, $3, 1)
   on conflict (user_id, code, day) do update set clicks = c.clicks + 1`,
);

/**
 * Somebody has come with a code: counts a click and says what to plant. The last touch wins, unless the programme says that the
 * first does: then a cookie that already holds an active code stays. An unknown or disabled code counts and plants nothing.
 */
export async function touchCode(
  tx: Tx,
  { document }: Programme,
  text: string,
  planted: string | undefined,
): Promise<{ code: string; plant: Planting | undefined } | undefined> {
  const code = await activeCode(tx, text);
  if (code === undefined) return undefined;
  await tx.query(CLICK, [code.userId, code.code, tx.now.toISOString().slice(0, 10)]);
  const stays = document.touch === 'first' && planted !== undefined && (await activeCode(tx, planted)) !== undefined;
  const maxAge = (document.attribution_window_days * DAY_MS) / 1000;
  return { code: code.code, plant: stays ? undefined : { code: code.code, maxAge } };
}

async function activeCode(tx: Tx, text: string): Promise<{ code: string; userId: string } | undefined> {
  const code = normaliseCode(text);
  const found = code === undefined ? undefined : await findCode(tx, code);
  return found && !found.disabled && !found.erased ? found : undefined;
}
