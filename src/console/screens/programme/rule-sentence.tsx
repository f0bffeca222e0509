import type { Words } from '../../../../generated/words/console/words.ts';
import { rateText } from '../../../kit/number-text.ts';
import { Amount } from '../../frame/amount.tsx';
import { Told } from '../../frame/told.tsx';
import { useWords } from '../../frame/words.tsx';
import type { Rule, Rules } from './programme-form.ts';

/** The rates from the lowest to the highest, as `10 % – 15 %`. */
function ratesText({ tiers = [] }: Partial<Rules>, locale: string): string {
  const rates = tiers.map(({ rateBps }) => rateBps);
  const [least, most] = [Math.min(...rates), Math.max(...rates)].map((rate) => rateText(rate, locale));
  return least === most ? `${least}` : `${least} – ${most}`;
}

/** What a rule says that has no amount in it. */
function textOf(rule: Rule, rules: Partial<Rules>, words: Words, locale: string): string {
  const said = words.programme;
  switch (rule) {
    case 'tiers':
      return said.tiersSay({ rates: ratesText(rules, locale), count: rules.tiers?.length ?? 0 });
    case 'holdDays':
      return said.holdDaysSay({ days: rules.holdDays ?? 0 });
    case 'rewardMonthsMax':
      return rules.rewardMonthsMax ? said.rewardMonthsMaxSay({ months: rules.rewardMonthsMax }) : said.rewardMonthsMaxNone();
    case 'touch':
      return rules.touch === 'first' ? said.touchFirst() : said.touchLast();
    case 'attributionWindowDays':
      return said.attributionWindowDaysSay({ days: rules.attributionWindowDays ?? 0 });
    case 'accountAgeMaxDays':
      return said.accountAgeMaxDaysSay({ days: rules.accountAgeMaxDays ?? 0 });
    case 'networks':
      return said.networksSay({ count: rules.networks?.length ?? 0 });
    case 'payoutCoverRequired':
      return rules.payoutCoverRequired ? said.payoutCoverRequiredYes() : said.payoutCoverRequiredNo();
    case 'landingUrl':
      return said.landingUrlSay({ url: rules.landingUrl ?? '' });
    case 'landingOrigins':
      return said.landingOriginsSay({ count: rules.landingOrigins?.length ?? 0 });
    case 'showInviterName':
      return rules.showInviterName ? said.showInviterNameYes() : said.showInviterNameNo();
    case 'embedOrigins':
      return said.embedOriginsSay({ count: rules.embedOrigins?.length ?? 0 });
    case 'showInviteeNames':
      return rules.showInviteeNames ? said.showInviteeNamesYes() : said.showInviteeNamesNo();
    case 'reservedSlugs':
      return said.reservedSlugsSay({ count: rules.reservedSlugs?.length ?? 0 });
    case 'reservedSlugPatterns':
      return said.reservedSlugPatternsSay({ count: rules.reservedSlugPatterns?.length ?? 0 });
    case 'payoutMinMicro':
      return said.payoutMinMicroSay();
    case 'rewardCapPerInviteeMicro':
      return rules[rule] ? said.rewardCapPerInviteeMicroSay() : said.rewardCapPerInviteeMicroNone();
    case 'rewardCapPerMonthMicro':
      return rules[rule] ? said.rewardCapPerMonthMicroSay() : said.rewardCapPerMonthMicroNone();
  }
}

/** A rule as a sentence, in which what can be changed stands out. */
export function RuleSentence({ rule, rules }: { rule: Rule; rules: Partial<Rules> }) {
  const { words, locale } = useWords();
  const micro = rule.endsWith('Micro') ? (rules[rule] as number | null | undefined) : null;
  return <Told text={textOf(rule, rules, words, locale)}>{micro ? <Amount micro={micro} /> : undefined}</Told>;
}
