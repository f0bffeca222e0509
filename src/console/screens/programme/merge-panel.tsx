import { useState } from 'react';
import { Button } from '../../../kit/button.tsx';
import { Card } from '../../../kit/card.tsx';
import layout from '../../../kit/layout.module.css';
import { Notice } from '../../../kit/notice.tsx';
import type { Programme } from '../../../sdk/typescript/sdk.ts';
import { useWords } from '../../frame/words.tsx';
import { changedRules, type Draft, formOf, isSame, RULES, type Rule, type Rules, readForm, rulesOf } from './programme-form.ts';
import { RuleValue } from './rule-differences.tsx';
import styles from './versions.module.css';

interface MergePanelProps {
  current: Programme;
  draft: Draft;
  onDraft(draft: Draft | undefined): void;
}

type Side = 'yours' | 'theirs' | 'base';
const SIDES: readonly Side[] = ['yours', 'theirs', 'base'];

/** Somebody else has published meanwhile: each rule in which the versions differ, in three columns, to be picked from. */
export function MergePanel({ current, draft, onDraft }: MergePanelProps) {
  const { words, locale } = useWords();
  const said = words.programme;
  const sides = {
    // What cannot be read in the draft stays as it was.
    yours: { ...rulesOf(draft.base), ...defined(readForm(draft.form, locale).rules) },
    theirs: rulesOf(current),
    base: rulesOf(draft.base),
  };
  const [picked, pick] = useState<Partial<Record<Rule, Side>>>({});
  const yours = changedRules(sides.base, sides.yours);
  const theirs = changedRules(sides.base, sides.theirs);
  const differing = RULES.filter((rule) => yours.includes(rule) || theirs.includes(rule));
  // Where only one of the two changed a rule, nobody has to choose.
  const usual = (rule: Rule): Side | undefined => {
    if (!yours.includes(rule)) return 'theirs';
    return !theirs.includes(rule) || isSame(rule, sides.yours, sides.theirs) ? 'yours' : undefined;
  };
  const sideOf = (rule: Rule) => picked[rule] ?? usual(rule);
  const open = differing.filter((rule) => sideOf(rule) === undefined);
  const merge = () => {
    const rules = Object.fromEntries(RULES.map((rule) => [rule, sides[sideOf(rule) ?? 'theirs'][rule]])) as unknown as Rules;
    onDraft({ base: current, form: formOf({ version: current.version, ...rules }, locale) });
  };
  return (
    <div className={layout.parts}>
      <div role="alert">
        <Notice tone="held" title={words.refusals.programme_stale()}>
          <p>{said.mergeWhy({ base: draft.base.version, current: current.version })}</p>
        </Notice>
      </div>
      <Card title={said.mergeTitle()} isFlush>
        {differing.map((rule) => (
          <Choice key={rule} rule={rule} sides={sides} side={sideOf(rule)} onPick={(side) => pick({ ...picked, [rule]: side })} />
        ))}
        <div className={`${layout.row} ${styles.foot}`}>
          <Button look="primary" because={open.length > 0 ? said.pickFirst({ count: open.length }) : undefined} onClick={merge}>
            {said.merge()}
          </Button>
          <Button look="quiet" onClick={() => onDraft(undefined)}>
            {words.versions.discard()}
          </Button>
          {open.length > 0 && <span>{said.pickFirst({ count: open.length })}</span>}
        </div>
      </Card>
    </div>
  );
}

/** What a list says in all columns: only the rest is worth comparing. */
function sharedOf(rule: Rule, sides: ChoiceProps['sides']): Partial<Rules> {
  const [first, ...others] = SIDES.map((side) => sides[side][rule]).filter((value) => Array.isArray(value)) as string[][];
  if (rule === 'tiers' || !first) return {};
  return { [rule]: first.filter((line) => others.every((other) => other.includes(line))) };
}

const defined = (rules: Partial<Rules>) => Object.fromEntries(Object.entries(rules).filter(([, value]) => value !== undefined));

interface ChoiceProps {
  rule: Rule;
  sides: Record<Side, Partial<Rules>>;
  side: Side | undefined;
  onPick(side: Side): void;
}

function Choice({ rule, sides, side, onPick }: ChoiceProps) {
  const { words } = useWords();
  const shared = sharedOf(rule, sides);
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{words.programme[rule]()}</legend>
      {SIDES.map((each) => (
        <label key={each} className={styles.side}>
          <input type="radio" name={rule} checked={side === each} onChange={() => onPick(each)} />
          <span>
            <span className={styles.whose}>{words.programme[each]()}</span>
            <RuleValue rule={rule} rules={sides[each]} against={shared} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
