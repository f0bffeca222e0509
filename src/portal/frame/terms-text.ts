import type { Words } from '../../../generated/words/portal/words.ts';
import { moneyText } from '../../kit/money-text.ts';
import { rateText } from '../../kit/number-text.ts';
import type { Me, Terms } from '../../sdk/typescript/sdk.ts';

/** What the programme promises, in sentences: the offer, and what is to be known of it. */
export interface TermsText {
  offer: string;
  details: string[];
}

/** The terms for a user, at the rate of the tier that they have. */
export function termsText({ rateBps }: Me, terms: Terms, { home }: Words, locale: string): TermsText {
  const { currency, holdDays, rewardMonthsMax, rewardCapPerInviteeMicro, rewardCapPerMonthMicro } = terms;
  const amount = (micro: number) => moneyText(micro, { currency, locale });
  const details = [
    rewardMonthsMax === null ? home.forEver() : home.forMonths({ months: rewardMonthsMax }),
    holdDays === 0 ? home.notHeld() : home.held({ days: holdDays }),
  ];
  if (rewardCapPerInviteeMicro !== null) details.push(home.capPerFriend({ amount: amount(rewardCapPerInviteeMicro) }));
  if (rewardCapPerMonthMicro !== null) details.push(home.capPerMonth({ amount: amount(rewardCapPerMonthMicro) }));
  return { offer: home.offer({ rate: rateText(rateBps, locale) }), details };
}
