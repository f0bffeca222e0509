import type { Words } from '../../../../generated/words/portal/words.ts';
import { moneyText } from '../../../kit/money-text.ts';
import { rateText } from '../../../kit/number-text.ts';
import type { Me, Terms } from '../../../sdk/typescript/sdk.ts';
import { termsText } from '../../frame/terms-text.ts';

/** Rules of the programme that belong together. */
export interface Rules {
  title: string;
  sentences: string[];
}

/** All that the programme promises and asks for, in sentences. What would say nothing is left out. */
export function rulesText(me: Me, terms: Terms, words: Words, locale: string): Rules[] {
  const { more } = words;
  const { offer, details } = termsText(me, terms, words, locale);
  return [
    { title: more.get(), sentences: [`${offer}.`, ...details, ...ratesText(me, terms, words, locale)] },
    { title: more.counts(), sentences: countsText(terms, words) },
    { title: more.paid(), sentences: [paidText(terms, words, locale)] },
    {
      title: more.seen(),
      sentences: [
        terms.showInviterName ? more.nameSeen() : more.nameUnseen(),
        terms.showInviteeNames ? more.friendsSeen() : more.friendsUnseen(),
      ],
    },
  ];
}

function ratesText({ rateBps }: Me, { tiers }: Terms, { more }: Words, locale: string): string[] {
  if (tiers.length < 2) return [];
  const rates = tiers.map((tier) => `${tier.label} ${rateText(tier.rateBps, locale)}`);
  return [more.rates({ rates: new Intl.ListFormat(locale).format(rates), rate: rateText(rateBps, locale) })];
}

function countsText({ attributionWindowDays, touch, accountAgeMaxDays }: Terms, { more }: Words): string[] {
  const late = accountAgeMaxDays > 0 ? [more.late({ days: accountAgeMaxDays })] : [];
  return [more.window({ days: attributionWindowDays }), more[touch](), ...late];
}

function paidText({ networks, payoutMinMicro, currency }: Terms, words: Words, locale: string): string {
  if (networks.length === 0) return words.more.noWay();
  const names = networks.map((network) => words.networks[network]());
  const ways = new Intl.ListFormat(locale, { type: 'disjunction' }).format(names);
  return words.more.ways({ amount: moneyText(payoutMinMicro, { currency, locale }), networks: ways });
}
