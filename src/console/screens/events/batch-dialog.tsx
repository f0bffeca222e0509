import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Button } from '../../../kit/button.tsx';
import type { Column } from '../../../kit/column.ts';
import { DataTable } from '../../../kit/data-table.tsx';
import layout from '../../../kit/layout.module.css';
import { countText } from '../../../kit/number-text.ts';
import { ShortCode } from '../../../kit/short-code.tsx';
import type { BillingBatch, BillingOutcome } from '../../../sdk/typescript/sdk.ts';
import { previewBillingEvents } from '../../ask/billing.ts';
import { client } from '../../ask/client.ts';
import { FileDrop } from '../../controls/file-drop.tsx';
import { TextField } from '../../controls/text-field.tsx';
import { Amount } from '../../frame/amount.tsx';
import { Asked } from '../../frame/asked.tsx';
import { effectOf, OutcomePill, reasonText } from '../../frame/billing-words.tsx';
import { useMay } from '../../frame/office.tsx';
import { useWrite } from '../../frame/use-write.ts';
import { useWords } from '../../frame/words.tsx';
import { WriteDialog } from '../../frame/write-dialog.tsx';
import { readBatch } from './batch.ts';
import styles from './events-screen.module.css';

/** Shows what a batch of events would do, and reports it where that is wanted and allowed. */
export function BatchDialog({ onClose }: { onClose(outcomes: readonly BillingOutcome[] | undefined): void }) {
  const { words, locale } = useWords();
  const may = useMay();
  const [text, setText] = useState('');
  const [looked, setLooked] = useState<string>();
  const write = useWrite((batch: BillingBatch, options) => client.billing.recordBillingEvents(batch, options));
  const read = useMemo(() => (text.trim() === '' ? 'noEvents' : readBatch(text)), [text]);
  const isRead = typeof read !== 'string';
  const batch = useMemo<BillingBatch>(() => ({ events: typeof read === 'string' ? [] : read }), [read]);
  const preview = useQuery(previewBillingEvents(text, isRead && looked === text ? [batch.events] : []));
  const count = batch.events.length;
  const because = () => {
    if (!isRead) return words.events[read]();
    if (!may('recordBillingEvents')) return words.refusals.scope_missing();
    return looked === text && preview.isSuccess ? undefined : words.events.first();
  };
  return (
    <WriteDialog
      title={words.events.tryTitle()}
      action={words.events.report({ count, shown: countText(count, locale) })}
      write={write}
      input={because() ?? batch}
      onClose={(done) => onClose(done?.outcomes)}
    >
      <div className={layout.fields}>
        <p>{words.events.tryText()}</p>
        <FileDrop label={words.events.file()} accepts={['.json', 'application/json']} onFile={async (file) => setText(await file.text())}>
          <TextField
            label={words.events.json()}
            mistake={text.trim() === '' || isRead ? undefined : words.events[read]()}
            rows={8}
            value={text}
            onChange={setText}
            autoFocus
          />
        </FileDrop>
        <div>
          <Button because={isRead ? undefined : words.events[read]()} isBusy={preview.isFetching} onClick={() => setLooked(text)}>
            {words.events.preview()}
          </Button>
        </div>
        {looked === text && isRead && (
          <Asked query={preview} lines={3}>
            {(outcomes) => <Outcomes outcomes={outcomes} />}
          </Asked>
        )}
      </div>
    </WriteDialog>
  );
}

function Outcomes({ outcomes }: { outcomes: readonly BillingOutcome[] }) {
  const { words, locale } = useWords();
  const numbered = outcomes.map((outcome, index) => ({ number: index + 1, outcome }));
  const columns: Column<(typeof numbered)[number]>[] = [
    {
      key: 'id',
      label: words.events.id(),
      cell: ({ number, outcome }) => <ShortCode id={outcome.id ?? `#${countText(number, locale)}`} />,
    },
    { key: 'outcome', label: words.events.outcome(), cell: ({ outcome }) => <OutcomePill outcome={outcome.outcome} /> },
    {
      key: 'reason',
      label: words.events.reason(),
      cell: ({ outcome }) => (
        <>
          {outcome.replayed && words.events.known()} {outcome.reason && reasonText(outcome.reason, words)}
          {outcome.detail && (
            <span className={styles.detail} lang="en">
              {outcome.detail}
            </span>
          )}
        </>
      ),
    },
    {
      key: 'reward',
      label: words.events.reward(),
      isNumber: true,
      cell: ({ outcome }) => {
        const effect = effectOf(outcome);
        return effect !== undefined && <Amount micro={effect} isSigned />;
      },
    },
  ];
  return (
    <section className={styles.outcomes} role="status" aria-label={words.events.would()}>
      <DataTable label={words.events.would()} columns={columns} rows={numbered} keyOf={({ number }) => String(number)} />
    </section>
  );
}
