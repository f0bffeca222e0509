import { ADMIN, type Deed } from './deed.ts';
import { approvePayouts, cancelPayout, changePayouts, markPayout, withdrawApproval } from './payouts.ts';
import type { Plot } from './reports.ts';
import { environmentHand } from './rights.ts';
import { type Step, USERS } from './steps.ts';
import { OPERATORS, type Operator, type World } from './world.ts';

export type PayoutStep = Extract<Step, { do: 'end payout' | 'end payouts' | 'approve' | 'withdraw' }>;

const NOBODY = '00000000-0000-4000-8000-000000000000';

/** A payout as the model names it and as the server does. */
interface Named {
  id: string;
  uuid: string;
  user: string | undefined;
  amount: bigint;
}

/** Counts from the newest. Payouts whose request was never answered cannot be named; where there is none, nobody's is. */
function namedPayout(number: number, { names: { ids } }: Plot, world: World): Named {
  const seen = world.payouts.filter(({ id }) => ids.has(id));
  const payout = seen.at(-1 - (number % Math.max(1, seen.length)));
  if (!payout) return { id: NOBODY, uuid: NOBODY, user: undefined, amount: 1n };
  return { id: payout.id, uuid: ids.get(payout.id) as string, user: payout.user, amount: payout.amount };
}

const operatorAt = (who: number): Operator => OPERATORS[who % OPERATORS.length] as Operator;

/** What users and operators do with payouts once they are there. */
export function payoutDeed(step: PayoutStep, plot: Plot, world: World): Deed {
  switch (step.do) {
    case 'end payout':
      return endOfPayout(step, plot, world);
    case 'end payouts':
      return endOfPayouts(step, plot, world);
    case 'approve':
      return approval(step, plot, world);
    case 'withdraw': {
      const { id, uuid } = namedPayout(step.payout, plot, world);
      const operator = operatorAt(step.who);
      const does = (world: World, { name } = environmentHand(operator)) => withdrawApproval(world, name, id);
      return { operation: 'withdrawApproval', method: 'DELETE', path: `${ADMIN}/payouts/${uuid}/approval`, operator, does };
    }
  }
}

function endOfPayout({ payout: number, how, by, who = 0 }: Extract<Step, { do: 'end payout' }>, plot: Plot, world: World): Deed {
  const { id, uuid, user } = namedPayout(number, plot, world);
  if (how === 'cancelled') {
    const caller = user !== undefined && by < USERS - 1 ? user : (plot.users[by] as string);
    const does = (world: World) => cancelPayout(world, caller, id);
    return { operation: 'cancelPayout', method: 'POST', path: `/v1/referrals/payouts/${uuid}/cancel`, caller, does };
  }
  const operator = operatorAt(who);
  const text = how === 'sent' ? 'tx' : by === 0 ? '' : 'why';
  const override = by > 0;
  const sending = { tx_hash: text, ...(override ? { override } : {}) };
  const body = { processing: undefined, sent: sending, failed: { reason: text }, returned: { reason: text } }[how];
  const operation = MARKS[how];
  const does = (world: World, by = environmentHand(operator)) => markPayout(world, id, { status: how, text, override, by });
  return { operation, method: 'POST', path: `${ADMIN}/payouts/${uuid}/${how}`, body, operator, does };
}

const MARKS = {
  processing: 'markPayoutProcessing',
  sent: 'markPayoutSent',
  failed: 'markPayoutFailed',
  returned: 'markPayoutReturned',
} as const;

function endOfPayouts({ payouts, how, who, isBare }: Extract<Step, { do: 'end payouts' }>, plot: Plot, world: World): Deed {
  const operator = operatorAt(who);
  const named = payouts.map((number) => namedPayout(number, plot, world));
  const text = isBare ? {} : { processing: {}, sent: { tx_hash: 'tx' }, failed: { reason: 'why' } }[how];
  const body = { action: how, items: named.map(({ uuid }) => ({ id: uuid, ...text })) };
  const ids = named.map(({ id }) => id);
  const does = (world: World, by = environmentHand(operator)) =>
    changePayouts(world, ids, { status: how, text: Object.values(text)[0], by });
  return { operation: 'changePayouts', method: 'POST', path: `${ADMIN}/payouts/batch`, body, operator, does };
}

function approval({ payouts, who, wrongBy }: Extract<Step, { do: 'approve' }>, plot: Plot, world: World): Deed {
  const operator = operatorAt(who);
  const named = payouts.map((number) => namedPayout(number, plot, world));
  const byId = new Map(named.map(({ id, amount }) => [id, amount]));
  const amount_micro = Number([...byId.values()].reduce((sum, amount) => sum + amount, 0n)) + wrongBy;
  const body = { ids: named.map(({ uuid }) => uuid), amount_micro };
  const does = (world: World, by = environmentHand(operator)) => approvePayouts(world, by, [...byId.keys()], amount_micro);
  return { operation: 'approvePayouts', method: 'POST', path: `${ADMIN}/payouts/approvals`, body, operator, does };
}
