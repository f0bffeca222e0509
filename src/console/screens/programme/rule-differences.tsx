import type { ReactNode } from 'react';
import { Changes, Nothing } from '../../../kit/changes.tsx';
import { countText, rateText } from '../../../kit/number-text.ts';
import { Amount } from '../../frame/amount.tsx';
import { useWords } from '../../frame/words.tsx';
import styles from './programme.module.css';
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
  if (rule === 'tiers') return <Lines lines={tierLines(rules, locale)} against={against && tierLines(against, locale)} />;
  if (rule === 'networks')
    return <Lines lines={networkLines(rules, words.networks)} against={against && networkLines(against, words.networks)} />;
  if (Array.isArray(value)) return <Lines lines={value as string[]} against={against?.[rule] as string[] | undefined} />;
  if (rule === 'touch') return value === 'first' ? said.firstClick() : said.lastClick();
  if (typeof value === 'boolean') return value ? words.frame.yes() : words.frame.no();
  if (value === null) return rule === 'rewardMonthsMax' ? said.forever() : said.noLimit();
  if (typeof value === 'string') return value;
  if (value === undefined) return <Nothing>{words.versions.nothing()}</Nothing>;
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

function Lines({ lines, against = [] }: { lines: readonly string[]; against?: readonly string[] | undefined }) {
  const { words, locale } = useWords();
  const own = lines.filter((line) => !against.includes(line));
  if (own.length === 0) return <Nothing>{words.versions.nothing()}</Nothing>;
  return (
    <>
      {own.slice(0, LINES).map((line) => (
        <span key={line} className={styles.line}>
          {line}
        </span>
      ))}
      {own.length > LINES && (
        <span className={styles.line}>{words.programme.andMore({ count: countText(own.length - LINES, locale) })}</span>
      )}
    </>
  );
}

/** Two versions of the rules side by side: what differs, and nothing else. */
export function RuleDifferences({ was, is }: { was: Partial<Rules>; is: Partial<Rules> }) {
  const { words } = useWords();
  const changes = changedRules(was, is).map((rule) => ({
    key: rule,
    label: words.programme[rule](),
    was: <RuleValue rule={rule} rules={was} against={is} />,
    is: <RuleValue rule={rule} rules={is} against={was} />,
  }));
  if (changes.length === 0) return <p>{words.versions.same()}</p>;
  return <Changes label={words.versions.changes()} wasLabel={words.versions.was()} isLabel={words.versions.is()} changes={changes} />;
}
