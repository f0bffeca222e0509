import { Card } from '../../../kit/card.tsx';
import layout from '../../../kit/layout.module.css';
import { Pill } from '../../../kit/pill.tsx';
import type { Programme } from '../../../sdk/typescript/sdk.ts';
import { DraftJump } from '../../frame/draft-jump.tsx';
import { useMay } from '../../frame/office.tsx';
import { useWords } from '../../frame/words.tsx';
import { DraftPanel } from './draft-panel.tsx';
import styles from './programme.module.css';
import { changedRules, type Draft, type Form, formOf, GROUPS, type ReadForm, type Rule, readForm, rulesOf } from './programme-form.ts';
import { RuleField } from './rule-field.tsx';
import { RuleSentence } from './rule-sentence.tsx';

interface RulesPanelProps {
  current: Programme;
  draft: Draft | undefined;
  onDraft(draft: Draft | undefined): void;
}

/** The rules as sentences, each with the field that changes it, and beside them what the changes would do. */
export function RulesPanel({ current, draft, onDraft }: RulesPanelProps) {
  const { words, locale } = useWords();
  const base = draft?.base ?? current;
  const form = draft?.form ?? formOf(current, locale);
  const read = readForm(form, locale);
  const changed = changedRules(rulesOf(base), read.rules);
  const change = (part: Partial<Form>) => onDraft({ base, form: { ...form, ...part } });
  return (
    <div className={layout.columns}>
      <div className={layout.parts}>
        {(Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((group) => (
          <Card key={group} title={words.programme[group]()} isFlush>
            {GROUPS[group].map((rule) => (
              <RuleLine key={rule} rule={rule} form={form} read={read} isChanged={changed.includes(rule)} onChange={change} />
            ))}
          </Card>
        ))}
        {draft && <DraftJump to="draft" count={changed.length} />}
      </div>
      <DraftPanel base={base} read={read} hasDraft={draft !== undefined} onEnd={() => onDraft(undefined)} />
    </div>
  );
}

interface RuleLineProps {
  rule: Rule;
  form: Form;
  read: ReadForm;
  isChanged: boolean;
  onChange(change: Partial<Form>): void;
}

function RuleLine({ rule, form, read, isChanged, onChange }: RuleLineProps) {
  const { words } = useWords();
  const may = useMay();
  const isWrong = read.wrong.has(rule);
  return (
    <div className={`${styles.rule} ${rule === 'tiers' ? styles.wide : ''}`}>
      <p>
        {isWrong ? words.programme[rule]() : <RuleSentence rule={rule} rules={read.rules} />}{' '}
        {isChanged && <Pill tone="reserved">{words.versions.changed()}</Pill>}
      </p>
      {may('updateProgramme') && <RuleField rule={rule} form={form} isWrong={isWrong} onChange={onChange} />}
    </div>
  );
}
