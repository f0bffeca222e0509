import type { ReactNode } from 'react';
import { countText, rateText } from '../../../kit/number-text.ts';
import { Amount } from '../../frame/amount.tsx';
import { Absent, Differences, OwnLines } from '../../frame/differences.tsx';
import { useWords } from '../../frame/words.tsx';
import { changedRules, type Rule, type Rules } from './programme-form.ts';

interface RuleValueProps {
  rule: Rule;
  rules: Partial<Rules>;
  /** What it is compared with: of a list, only what the other one has not is told. */
  against?: Partial<Rules>;
}

/** What a rule says, as briefly as a comparison needs it. */
export function RuleValue({ rule, rules, against }: RuleValueProps): ReactNode {
  const { words, locale } = useWords();
  const said = words.programme;
  const value = rules[rule];
  if (rule === 'tiers') return <OwnLines most={LINES} lines={tierLines(rules, locale)} against={against && tierLines(against, locale)} />;
  if (rule === 'networks')
    return <OwnLines most={LINES} lines={networkLines(rules, words.networks)} against={against && networkLines(against, words.networks)} />;
  if (Array.isArray(value)) return <OwnLines most={LINES} lines={value as string[]} against={against?.[rule] as string[] | undefined} />;
  if (rule === 'touch') return value === 'first' ? said.firstClick() : said.lastClick();
  if (typeof value === 'boolean') return value ? words.frame.yes() : words.frame.no();
  if (value === null) return rule === 'rewardMonthsMax' ? said.forever() : said.noLimit();
  if (typeof value === 'string') return value;
  if (value === undefined) return <Absent />;
  if (rule.endsWith('Micro')) return <Amount micro={value as number} />;
  const text = countText(value as number, locale);
  return rule === 'rewardMonthsMax' ? said.months({ months: value as number, text }) : said.days({ days: value as number, text });
}

const tierLines = ({ tiers = [] }: Partial<Rules>, locale: string) =>
  tiers.map(({ tier, label, rateBps }) => `${tier} · ${label} · ${rateText(rateBps, locale)}`);

const networkLines = ({ networks = [] }: Partial<Rules>, said: Record<Rules['networks'][number], () => string>) =>
  networks.map((network) => said[network]());

/** How many lines of a list are told; the others are counted. */
const LINES = 12;

/** Two versions of the rules side by side: what differs, and nothing else. */
export function RuleDifferences({ was, is }: { was: Partial<Rules>; is: Partial<Rules> }) {
  const { words } = useWords();
  const changes = changedRules(was, is).map((rule) => ({
    key: rule,
    label: words.programme[rule](),
    was: <RuleValue rule={rule} rules={was} against={is} />,
    is: <RuleValue rule={rule} rules={is} against={was} />,
  }));
  return <Differences changes={changes} />;
}
