import type { Words } from '../../../generated/words/console/words.ts';
import { Money } from '../../kit/money.tsx';
import { Pill } from '../../kit/pill.tsx';
import type { BillingEvent, BillingOutcome, BillingReason, BillingRecord } from '../../sdk/typescript/sdk.ts';
import { Amount } from './amount.tsx';
import { useOffice } from './office.tsx';
import { OUTCOME_TONES } from './values.ts';
import { useWords } from './words.tsx';

/** What an event did, in a word. */
export function OutcomePill({ outcome }: { outcome: BillingOutcome['outcome'] }) {
  const { words } = useWords();
  return <Pill tone={OUTCOME_TONES[outcome] ?? 'plain'}>{words.billing[outcome]?.() ?? outcome}</Pill>;
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
