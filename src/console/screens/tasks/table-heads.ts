import type { Words } from '../../../../generated/words/console/words.ts';
import type { TableTask } from './task-form.ts';

/** What the two columns of a table are called: deposits begin at an amount, stakes at a time. */
export function headsOf(table: TableTask, { tasks }: Words, currency: string): { from: string; worth: string } {
  if (table === 'wallet') return { from: tasks.walletFrom({ currency }), worth: tasks.walletWorth() };
  return { from: tasks.stakingFrom(), worth: tasks.stakingWorth({ currency }) };
}
