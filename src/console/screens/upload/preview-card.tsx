import { useQuery } from '@tanstack/react-query';
import { Card } from '../../../kit/card.tsx';
import { countText } from '../../../kit/number-text.ts';
import type { BillingEvent, BillingOutcome } from '../../../sdk/typescript/sdk.ts';
import { previewBillingEvents } from '../../ask/billing.ts';
import { Amount } from '../../frame/amount.tsx';
import { Asked } from '../../frame/asked.tsx';
import { useLaterWords } from '../../frame/later-words.ts';
import { useWords } from '../../frame/words.tsx';
import type { Item } from './check-rows.ts';
import { OutcomeTable } from './outcome-table.tsx';
import { ofEvent, SLICE } from './send-items.ts';
import styles from './upload-screen.module.css';
import { slicesOf } from './use-upload.ts';

/** How many slices are asked about: enough to see what a file would do, without doing the work of it twice. */
const SLICES_MAX = 10;

/** What the server would make of the events: how many rewards, of how much, and what it would reject. */
export function PreviewCard({ items, name }: { items: readonly Item[]; name: string }) {
  const { locale } = useWords();
  const { upload: said } = useLaterWords();
  const slices = slicesOf(Math.min(items.length, SLICE * SLICES_MAX), SLICE);
  const batches = slices.map((slice) => slice.map((index) => items[index]?.body as unknown as BillingEvent));
  const query = useQuery(previewBillingEvents(name, batches));
  const isPart = items.length > SLICE * SLICES_MAX;
  const count = countText(SLICE * SLICES_MAX, locale);
  return (
    <Card title={said.preview()} note={isPart ? said.previewPart({ count }) : said.previewAll()} isFlush>
      <Asked query={query}>
        {(outcomes) => (
          <>
            <p className={styles.sum}>
              {said.earned()} <Amount micro={earnedOf(outcomes)} />
            </p>
            <OutcomeTable outcomes={outcomes.map(ofEvent)} label={said.preview()} />
          </>
        )}
      </Asked>
    </Card>
  );
}

/** What would be earned newly; a repetition earns nothing again. */
function earnedOf(outcomes: readonly BillingOutcome[]): bigint {
  const made = outcomes.filter(({ outcome, replayed }) => outcome === 'reward_created' && !replayed);
  return made.reduce((sum, { reward }) => sum + BigInt(reward?.amountMicro ?? 0), 0n);
}
