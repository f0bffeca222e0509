import { Card } from '../../../kit/card.tsx';
import { CodeBlock } from '../../../kit/code-block.tsx';
import layout from '../../../kit/layout.module.css';
import letters from '../../../kit/letters.module.css';
import { Notice } from '../../../kit/notice.tsx';
import type { Tone } from '../../../kit/tone.ts';
import type { BillingOutcomeName, BillingRecord, BillingRule } from '../../../sdk/typescript/sdk.ts';
import { useMoneyText } from '../../frame/use-money-text.ts';
import { UserName } from '../../frame/user-name.tsx';
import { useWords } from '../../frame/words.tsx';
import { Again } from './again.tsx';
import { CopyText } from './copy-text.tsx';
import { Facts } from './facts.tsx';
import { ruleText, verdictOf } from './verdict.ts';
import styles from './why-screen.module.css';

const TONES = {
  reward_created: 'free',
  no_reward: 'held',
  recorded: 'reserved',
  reward_reversed: 'held',
  reward_restored: 'free',
  rejected: 'debt',
} as const satisfies Record<BillingOutcomeName, Tone>;

/** What an event did, how that was decided, and by which facts. */
export function Story({ record }: { record: BillingRecord }) {
  const { words } = useWords();
  const moneyText = useMoneyText();
  const { outcome } = record;
  const decisive = record.decision.path.find(({ applies }) => applies);
  return (
    <>
      <Notice
        tone={TONES[outcome.outcome] ?? 'reserved'}
        title={verdictOf(record, words, moneyText)}
        actions={<CopyText key={outcome.id} record={record} />}
      >
        {outcome.reward && (
          <p>
            {words.why.earnedBy()} <UserName id={outcome.reward.inviterUserId} />
          </p>
        )}
        {decisive && <p>{ruleText(decisive, words)}</p>}
      </Notice>
      <div className={`${layout.halves} ${styles.halves}`}>
        <Path path={record.decision.path} />
        <Facts record={record} />
      </div>
      <Again key={outcome.id} record={record} />
      <Raw record={record} />
    </>
  );
}

/** The rules in the order in which they were asked, and which one decided. */
function Path({ path }: { path: readonly BillingRule[] }) {
  const { words } = useWords();
  return (
    <Card title={words.why.path()}>
      {path.length === 0 && <p className={letters.quiet}>{words.why.noPath()}</p>}
      <ol className={styles.path}>
        {path.map((step) => (
          <li key={step.rule} className={`${styles.rule} ${step.applies ? styles.decided : ''}`}>
            <span className={styles.mark} role="img" aria-label={step.applies ? words.why.decided() : words.why.passed()}>
              {step.applies ? '●' : '✓'}
            </span>
            <span>
              <strong className={styles.said}>{ruleText(step, words)}</strong>
              <span className={styles.because} lang="en">
                {step.because}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** What was sent. */
function Raw({ record }: { record: BillingRecord }) {
  const { words } = useWords();
  return (
    <details className={styles.details} open={record.event === null}>
      <summary>{record.event ? words.why.raw() : words.why.received()}</summary>
      <CodeBlock>{record.event ? JSON.stringify(record.event, undefined, 2) : (record.received ?? '')}</CodeBlock>
    </details>
  );
}
