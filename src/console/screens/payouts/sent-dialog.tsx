import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Button } from '../../../kit/button.tsx';
import type { Column } from '../../../kit/column.ts';
import { DataTable } from '../../../kit/data-table.tsx';
import layout from '../../../kit/layout.module.css';
import letters from '../../../kit/letters.module.css';
import { countText } from '../../../kit/number-text.ts';
import { Pill } from '../../../kit/pill.tsx';
import { ShortCode } from '../../../kit/short-code.tsx';
import type { CoveredPayout, PayoutChanges } from '../../../sdk/typescript/sdk.ts';
import { openPayouts, PAYOUTS_AT_ONCE } from '../../ask/payouts.ts';
import { FileDrop } from '../../controls/file-drop.tsx';
import { TextField } from '../../controls/text-field.tsx';
import { Amount } from '../../frame/amount.tsx';
import { useMoneyText } from '../../frame/use-money-text.ts';
import { useTypedMoney } from '../../frame/use-typed-money.ts';
import { UserName } from '../../frame/user-name.tsx';
import { useWords } from '../../frame/words.tsx';
import { WriteDialog } from '../../frame/write-dialog.tsx';
import { type ChangeDialogProps, useChangePayouts } from './change-dialogs.tsx';
import styles from './payouts-screen.module.css';
import { sumOf } from './pick-bar.tsx';
import { readSentLines, type SentLine } from './sent-lines.ts';

/** Says which transactions have sent which payouts. Each line is matched before anything is sent, and the sum is typed. */
export function SentDialog({ chosen, onClose }: ChangeDialogProps) {
  const { words, locale } = useWords();
  const write = useChangePayouts();
  const open = useQuery({ ...openPayouts(), enabled: chosen.length === 0 });
  const [text, setText] = useState('');
  const [typed, setTyped] = useState('');
  const money = useTypedMoney();
  const [known, know] = useState(chosen.length > 0 ? chosen : undefined);
  // Once: what is asked for again after a lost answer has no open payout for these lines, and a retry would be another request.
  if (!known && open.data && !open.isFetching) know(open.data);
  const lines = useMemo(() => readSentLines(text, known ?? [], new Set()), [text, known]);
  const ready = lines.flatMap(({ payout, txHash, trouble }) => (payout && !trouble ? [{ payout, txHash }] : []));
  const payouts = ready.map(({ payout }) => payout);
  const sum = sumOf(payouts);
  const because = () => {
    if (ready.length === 0) return words.payouts.noLines();
    if (ready.length > PAYOUTS_AT_ONCE) return words.payouts.tooMany();
    const { micro, mistake } = money(typed);
    return mistake ?? (micro === sum ? undefined : words.payouts.sumDiffers());
  };
  const input: PayoutChanges = { action: 'sent', items: ready.map(({ payout, txHash }) => ({ id: payout.id, txHash })) };
  return (
    <WriteDialog
      title={words.payouts.sentTitle()}
      action={words.payouts.sentDo({ count: ready.length, shown: countText(ready.length, locale) })}
      write={write}
      input={because() ?? input}
      onClose={(done) => onClose(done && { action: 'sent', outcomes: done.outcomes, payouts })}
    >
      <div className={layout.fields}>
        <p>{words.payouts.sentText()}</p>
        <FileDrop
          label={words.payouts.chooseFile()}
          accepts={['.csv', '.txt', 'text/csv', 'text/plain']}
          onFile={async (file) => setText(await file.text())}
        >
          <TextField label={words.payouts.lines()} placeholder="01a21c85-…,0x6c3f…" rows={5} value={text} onChange={setText} autoFocus />
        </FileDrop>
        {text === '' && chosen.length > 0 && (
          <Button look="quiet" onClick={() => setText(chosen.map(({ id }) => `${id},`).join('\n'))}>
            {words.payouts.putIds()}
          </Button>
        )}
        {lines.length > 0 && <Matched lines={lines} chosen={chosen} ready={payouts} />}
        {ready.length > 0 && <SumField sum={sum} typed={typed} onType={setTyped} />}
      </div>
    </WriteDialog>
  );
}

function SumField({ sum, typed, onType }: { sum: bigint; typed: string; onType(text: string): void }) {
  const { words } = useWords();
  const moneyText = useMoneyText();
  return (
    <TextField
      label={words.payouts.typeSum({ sum: moneyText(sum) })}
      hint={words.payouts.typeSumHint()}
      inputMode="decimal"
      autoComplete="off"
      value={typed}
      onChange={onType}
    />
  );
}

interface MatchedProps {
  lines: readonly SentLine[];
  chosen: readonly CoveredPayout[];
  ready: readonly CoveredPayout[];
}

/** What each line means; those that will not be sent first. */
function Matched({ lines, chosen, ready }: MatchedProps) {
  const { words, locale } = useWords();
  const isReady = new Set(ready.map(({ id }) => id));
  const left = lines.filter(({ trouble }) => trouble).length;
  const without = chosen.filter(({ id }) => !isReady.has(id)).length;
  const counted = (count: number) => ({ count, shown: countText(count, locale) });
  const said = [
    words.payouts.counts(counted(ready.length)),
    left > 0 && words.payouts.problems(counted(left)),
    without > 0 && words.payouts.without(counted(without)),
  ];
  const columns: Column<SentLine>[] = [
    { key: 'line', label: words.payouts.line(), cell: ({ number }) => countText(number, locale) },
    {
      key: 'who',
      label: words.payouts.who(),
      cell: ({ payout, id }) => (payout ? <UserName id={payout.userId} /> : <ShortCode id={id} />),
    },
    { key: 'transaction', label: words.payouts.transaction(), cell: ({ txHash }) => <ShortCode id={txHash} /> },
    {
      key: 'state',
      label: words.payouts.status(),
      cell: ({ trouble }) =>
        trouble ? <Pill tone="debt">{words.payouts[trouble]()}</Pill> : <Pill tone="free">{words.payouts.ready()}</Pill>,
    },
    { key: 'amount', label: words.payouts.amount(), isNumber: true, cell: ({ payout }) => payout && <Amount micro={payout.amountMicro} /> },
  ];
  const rows = lines.toSorted((one, other) => Number(one.trouble === undefined) - Number(other.trouble === undefined));
  return (
    <>
      <p role="status" className={letters.soft}>
        {said.filter(Boolean).join(', ')}
      </p>
      <section className={styles.matched} aria-label={words.payouts.matched()}>
        <DataTable label={words.payouts.matched()} columns={columns} rows={rows} keyOf={({ number }) => String(number)} />
      </section>
    </>
  );
}
