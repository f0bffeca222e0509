import { type FormEvent, useId, useState } from 'react';
import { Button } from '../../../kit/button.tsx';
import { decimalField } from '../../../kit/decimal-text.ts';
import { decimalOf } from '../../../kit/money-text.ts';
import { Dialog } from '../../controls/dialog.tsx';
import { Select } from '../../controls/select.tsx';
import { TextField } from '../../controls/text-field.tsx';
import { DayFields } from '../../frame/day-fields.tsx';
import { type Days, isBackwards } from '../../frame/range.ts';
import { useTypedMoney } from '../../frame/use-typed-money.ts';
import { useWords } from '../../frame/words.tsx';
import { type PayoutsFilter, queryOf } from './payouts-filter.ts';
import styles from './payouts-screen.module.css';

interface NarrowDialogProps {
  filter: PayoutsFilter;
  onChange(change: PayoutsFilter): void;
  onClose(): void;
}

/** An amount of the address as fields have it. */
const fieldOf = (micro: number | undefined, locale: string) => (micro === undefined ? '' : decimalField(decimalOf(micro), locale));

/** Narrows the list by amount, time and cover. */
export function NarrowDialog({ filter, onChange, onClose }: NarrowDialogProps) {
  const { words, locale } = useWords();
  const form = useId();
  const [min, setMin] = useState(fieldOf(queryOf(filter).minMicro, locale));
  const [max, setMax] = useState(fieldOf(queryOf(filter).maxMicro, locale));
  const [days, setDays] = useState<Days>({ since: filter.since, until: filter.until });
  const [covered, setCovered] = useState(filter.covered ?? 'any');
  const typed = useTypedMoney();
  const because = typed(min).mistake ?? typed(max).mistake ?? (isBackwards(days) ? words.ranges.backwards() : undefined);
  const micro = (text: string) => typed(text).micro?.toString();
  const apply = (event: FormEvent) => {
    event.preventDefault();
    if (because !== undefined) return;
    onChange({ min: micro(min), max: micro(max), ...days, covered: covered === 'any' ? undefined : covered });
    onClose();
  };
  const actions = (
    <>
      <Button look="quiet" onClick={onClose}>
        {words.frame.cancel()}
      </Button>
      <Button type="submit" form={form} look="primary" because={because}>
        {words.frame.apply()}
      </Button>
    </>
  );
  const covers = [
    { id: 'any', label: words.payouts.anyCover() },
    { id: 'true', label: words.payouts.covered() },
    { id: 'false', label: words.payouts.uncovered() },
  ];
  return (
    <Dialog title={words.payouts.narrow()} isOpen onClose={onClose} actions={actions}>
      <form id={form} className={styles.pairs} onSubmit={apply}>
        <TextField label={words.payouts.from()} inputMode="decimal" value={min} onChange={setMin} mistake={typed(min).mistake} autoFocus />
        <TextField label={words.payouts.to()} inputMode="decimal" value={max} onChange={setMax} mistake={typed(max).mistake} />
        <DayFields days={days} onChange={setDays} labels={{ since: words.payouts.since(), until: words.payouts.until() }} />
        <Select label={words.payouts.cover()} options={covers} chosen={covered} onChoose={setCovered} />
      </form>
    </Dialog>
  );
}
