import type { components } from '../../generated/openapi.ts';
import { instant } from '../core/clock.ts';
import { decimal } from '../core/money.ts';
import { versionName } from '../programme/programme.ts';
import { rewardAmount } from '../rewards/reward.ts';
import type { RecordedEvent } from './find-events.ts';
import type { DecisionFacts } from './get-billing-event.ts';
import { NO_REWARD, type NoReward } from './outcome.ts';

type Step = components['schemas']['BillingRule'];

/** Retells how an event was decided: the rules that were checked, in their order, up to the one that applied. */
export function decisionPath(recorded: RecordedEvent, facts: DecisionFacts): Step[] {
  return recorded.event.type === 'invoice_paid' ? paymentPath(recorded, facts) : givingBackPath(recorded, facts);
}

function paymentPath(recorded: RecordedEvent, facts: DecisionFacts): Step[] {
  const { reason } = recorded.effect;
  const decisive = NO_REWARD.indexOf(reason as NoReward);
  const asked = decisive < 0 ? NO_REWARD : NO_REWARD.slice(0, decisive + 1);
  return asked.map((rule) => ({ rule, applies: rule === reason, because: SENTENCES[rule](rule === reason, recorded, facts) }));
}

const SENTENCES: Record<NoReward, (applies: boolean, recorded: RecordedEvent, facts: DecisionFacts) => string> = {
  already_paid: (applies, { event }) =>
    applies ? `A payment of ${event.invoiceId} had been reported before.` : `This is the first payment of ${event.invoiceId}.`,
  not_referred: (applies, _, { code, attributedAt }) =>
    applies || !attributedAt
      ? 'Nobody had invited the payer when the payment was reported.'
      : `The payer signed up under ${code} on ${instant(attributedAt)}.`,
  inviter_blocked: (applies) => (applies ? 'The inviter was blocked or erased.' : 'The inviter takes part in the programme.'),
  covered_by_credit: (applies, _, { base, credit }) => {
    if (applies) return 'Reward credit covers the invoice, and credit earns nothing.';
    if (credit === 0n) return 'No reward credit was spent on the invoice.';
    return `Beside reward credit of ${decimal(credit)} the payer paid ${decimal(base)}.`;
  },
  months_exceeded: (applies, recorded, { programme }) => {
    const months = programme?.reward_months_max ?? null;
    if (months === null) return `Programme ${versionOf(recorded)} rewards payments without a limit of time.`;
    const limit = `${months} calendar month${months === 1 ? '' : 's'} from signing up, by programme ${versionOf(recorded)}`;
    return applies ? `The payment is not within ${limit}.` : `The payment is within ${limit}.`;
  },
  amount_too_small: (_, recorded, facts) => {
    const base = decimal(facts.base);
    const share = decimal(rewardAmount(facts.base, rateOf(recorded, facts) ?? 0));
    return `${(rateOf(recorded, facts) ?? 0) / 100} % of ${base}, rounded down to whole micro-units, is ${share}.`;
  },
  cap_reached: (applies, recorded, { programme }) => {
    const caps = [
      ...(programme?.reward_cap_per_invitee_micro == null
        ? []
        : [`${decimal(BigInt(programme.reward_cap_per_invitee_micro))} per invitee`]),
      ...(programme?.reward_cap_per_month_micro == null ? [] : [`${decimal(BigInt(programme.reward_cap_per_month_micro))} per month`]),
    ];
    if (caps.length === 0) return `Programme ${versionOf(recorded)} has no caps.`;
    if (!applies) return `There was room under ${caps.join(' and ')}.`;
    return `Under ${caps.join(' and ')} there was room for ${decimal(recorded.effect.reward?.amount ?? 0n)}.`;
  },
};

function givingBackPath(recorded: RecordedEvent, facts: DecisionFacts): Step[] {
  const { event, effect } = recorded;
  const path = creditPath(recorded, facts);
  const isReturned = effect.reason === 'credit_returned';
  if ((isReturned && !effect.reward) || event.type === 'invoice_created') return path;
  if (!effect.inviterUserId) {
    return [...path, { rule: 'not_rewarded', applies: true, because: 'By then the invoice had earned nobody a reward.' }];
  }
  const proportion = `${decimal(effect.givenBack)} of ${decimal(facts.base)} was given back after this event`;
  if (!effect.reward) return [...path, { rule: 'not_rewarded', applies: true, because: `${proportion}, and no reward changes with it.` }];
  const did = effect.outcome === 'reward_restored' ? 'restores' : 'reverses';
  const amounts = `${decimal(effect.moved)} of the reward of ${decimal(effect.reward.amount)}`;
  return [...path, { rule: 'given_back', applies: true, because: `${proportion}, which ${did} ${amounts}.` }];
}

/** Whether reward credit came back. Refunds are looked at only where some was spent. */
function creditPath({ event, effect }: RecordedEvent, { credit }: DecisionFacts): Step[] {
  const applies = effect.reason === 'credit_returned';
  const step = (because: string): Step[] => [{ rule: 'credit_returned', applies, because }];
  if (event.type === 'invoice_voided') {
    return step(applies ? 'Reward credit covered the invoice; it went back to the payer.' : 'There was no reward credit to give back.');
  }
  if (applies) return step("The payer's own money was given back; what is more than that came back as reward credit.");
  if (event.type !== 'invoice_refunded' || credit === 0n) return [];
  return step("No reward credit comes back before the payment was reported and the payer's own money was given back.");
}

/** The rate of the inviter's tier in the programme by which a payment was decided. */
export function rateOf({ effect }: RecordedEvent, { programme }: DecisionFacts): number | null {
  return effect.reward?.rateBps ?? programme?.tiers.find(({ tier }) => tier === effect.tier)?.rate_bps ?? null;
}

function versionOf({ effect }: RecordedEvent): string {
  return effect.programmeVersion === null ? '' : versionName(effect.programmeVersion);
}
