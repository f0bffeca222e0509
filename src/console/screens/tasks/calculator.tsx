import { useState } from 'react';
import { Card } from '../../../kit/card.tsx';
import { readDecimal } from '../../../kit/decimal-text.ts';
import layout from '../../../kit/layout.module.css';
import letters from '../../../kit/letters.module.css';
import { decimalOf } from '../../../kit/money-text.ts';
import { pointsText } from '../../../kit/number-text.ts';
import type { TaskSettingDraft } from '../../../sdk/typescript/sdk.ts';
import { Select } from '../../controls/select.tsx';
import { TextField } from '../../controls/text-field.tsx';
import { useOffice } from '../../frame/office.tsx';
import { useTypedMoney } from '../../frame/use-typed-money.ts';
import { useWords } from '../../frame/words.tsx';
import { PARTS, type Part } from './task-form.ts';
import styles from './tasks.module.css';
import { worthOf } from './worth.ts';

interface CalculatorProps {
  current: TaskSettingDraft | undefined;
  /** The draft, where it differs and can be read. */
  draft: TaskSettingDraft | undefined;
}

/** What something would be worth, by what is in force and by the draft. */
export function Calculator({ current, draft }: CalculatorProps) {
  const { words, locale } = useWords();
  const { deployment } = useOffice();
  const [task, choose] = useState<Part>('wallet');
  const [amount, setAmount] = useState('500');
  const [days, setDays] = useState('90');
  const said = words.tasks;
  const { micro: amountMicro, mistake } = useTypedMoney()(amount);
  const length = readDecimal(days, 0, locale);
  const deed = amountMicro === undefined || length === undefined ? undefined : { task, amountMicro, days: length };
  return (
    <Card title={said.calculator()}>
      <div className={layout.parts}>
        <Select
          label={said.task()}
          options={PARTS.map((id) => ({ id, label: said[`${id}Deed`]() }))}
          chosen={task}
          onChoose={(id) => choose(id as Part)}
        />
        {(task === 'wallet' || task === 'staking') && (
          <TextField
            label={said.amountIn({ currency: deployment.currency })}
            inputMode="decimal"
            mistake={mistake}
            value={amount}
            onChange={setAmount}
          />
        )}
        {task === 'staking' && (
          <TextField
            label={said.days()}
            inputMode="numeric"
            mistake={length === undefined ? said.daysMistake() : undefined}
            value={days}
            onChange={setDays}
          />
        )}
        <output className={`${layout.lines} ${styles.results}`}>
          {current && <Result label={said.now()} micro={deed && worthOf(deed, current)} />}
          {draft && <Result label={said.byDraft()} micro={deed && worthOf(deed, draft)} />}
        </output>
      </div>
    </Card>
  );
}

function Result({ label, micro }: { label: string; micro: bigint | undefined }) {
  const { words, locale } = useWords();
  const points = micro === undefined ? undefined : pointsText(decimalOf(micro), locale);
  return (
    <span className={styles.result}>
      <span className={letters.soft}>{label}</span>
      <strong className={styles.points}>{points === undefined ? words.tasks.earnsNothing() : words.tasks.pointsFor({ points })}</strong>
    </span>
  );
}
