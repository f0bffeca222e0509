import type { Words } from '../../../generated/words/words.ts';
import { Money } from '../../kit/money.tsx';
import { Pill, type Tone } from '../../kit/pill.tsx';
import type { BillingEvent, BillingOutcome, BillingReason, BillingRecord, RewardStatus } from '../../sdk/typescript/sdk.ts';
import { Amount } from './amount.tsx';
import { useOffice } from './office.tsx';
import { useWords } from './words.tsx';

const OUTCOMES: Readonly<Record<BillingOutcome['outcome'], Tone>> = {
  recorded: 'plain',
  reward_created: 'free',
  no_reward: 'plain',
  reward_reversed: 'held',
  reward_restored: 'free',
  rejected: 'debt',
};

const REWARDS: Readonly<Record<RewardStatus, Tone>> = {
  pending: 'held',
  available: 'free',
  spent: 'plain',
  paid_out: 'out',
  reversed: 'debt',
};

/** What an event did, in a word. */
export function OutcomePill({ outcome }: { outcome: BillingOutcome['outcome'] }) {
  const { words } = useWords();
  return <Pill tone={OUTCOMES[outcome] ?? 'plain'}>{words.billing[outcome]?.() ?? outcome}</Pill>;
}

/** Where the money of a reward stands. */
export function RewardPill({ status }: { status: RewardStatus }) {
  const { words } = useWords();
  return <Pill tone={REWARDS[status] ?? 'plain'}>{words.billing[status]?.() ?? status}</Pill>;
}

/** Why an event did what it did; a reason that a newer server has, by its name. */
export function reasonText(reason: BillingReason, { billing }: Words): string {
  return billing[reason]?.() ?? reason;
}

/** What kind of event it is; one that is none says so. */
export function typeText({ event }: Pick<BillingRecord, 'event'>, { billing }: Words): string {
  return event ? (billing[event.type]?.() ?? event.type) : billing.malformed();
}

/** What an event did to a reward: made it, took of it, gave back to it. */
export function effectOf({ outcome, reward, reversedMicro, restoredMicro }: BillingOutcome): number | undefined {
  if (outcome === 'reward_reversed') return reversedMicro === undefined ? undefined : -reversedMicro;
  return outcome === 'reward_restored' ? restoredMicro : reward?.amountMicro;
}

/** The amount that an event names, in the currency that it names: a rejected one may be in another than all the rest. */
export function EventAmount({ event }: { event: BillingEvent }) {
  const { deployment } = useOffice();
  const { locale } = useWords();
  const { currency = deployment.currency } = event;
  if (!('amountMicro' in event)) return null;
  if (currency === deployment.currency || !/^[A-Z]{3}$/i.test(currency)) return <Amount micro={event.amountMicro} />;
  return <Money micro={event.amountMicro} currency={currency} locale={locale} />;
}
