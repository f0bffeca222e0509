import type { Words } from '../../../../generated/words/console/words.ts';
import type { BillingRecord, BillingRule } from '../../../sdk/typescript/sdk.ts';
import { effectOf } from '../../frame/billing-words.tsx';

/** What an event did, as a sentence. */
export function verdictOf({ outcome }: BillingRecord, { why }: Words, moneyText: (micro: number) => string): string {
  const amount = moneyText(Math.abs(effectOf(outcome) ?? 0));
  const verdicts = {
    reward_created: why.verdictReward({ amount }),
    no_reward: why.verdictNone(),
    recorded: why.verdictRecorded(),
    reward_reversed: why.verdictReversed({ amount }),
    reward_restored: why.verdictRestored({ amount }),
    rejected: why.verdictRejected(),
  };
  return verdicts[outcome.outcome] ?? outcome.outcome;
}

/** What a rule said, in the language of the page; a rule that a newer server has, by its name. */
export function ruleText({ rule, applies }: BillingRule, { why }: Words): string {
  return why[`${rule}_${applies ? 'yes' : 'no'}`]?.() ?? rule;
}
