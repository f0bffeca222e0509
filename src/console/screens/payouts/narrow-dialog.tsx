import { type FormEvent, useId, useState } from 'react';
import { Button } from '../../../kit/button.tsx';
import { decimalOf, microOf } from '../../../kit/money-text.ts';
import { Dialog } from '../../controls/dialog.tsx';
import { Select } from '../../controls/select.tsx';
import { TextField } from '../../controls/text-field.tsx';
import { useWords } from '../../frame/words.tsx';
import type { PayoutsFilter } from './payouts-filter.ts';
import styles from './payouts-screen.module.css';

interface NarrowDialogProps {
  filter: PayoutsFilter;
  onChange(change: PayoutsFilter): void;
  onClose(): void;
}

const decimal = (micro: string | undefined) => (micro !== undefined && /^\d+$/.test(micro) ? decimalOf(BigInt(micro)) : '');

/** Narrows the list by amount, time and cover. */
export function NarrowDialog({ filter, onChange, onClose }: NarrowDialogProps) {
  const { words, locale } = useWords();
  const form = useId();
  const [min, setMin] = useState(decimal(filter.min));
  const [max, setMax] = useState(decimal(filter.max));
  const [since, setSince] = useState((filter.since ?? '').slice(0, 10));
  const [until, setUntil] = useState((filter.until ?? '').slice(0, 10));
  const [covered, setCovered] = useState(filter.covered ?? 'any');
  const mistakeIn = (text: string) => (text !== '' && microOf(text, locale) === undefined ? words.payouts.notAmount() : undefined);
  const because = mistakeIn(min) ?? mistakeIn(max);
  const micro = (text: string) => microOf(text, locale)?.toString();
  const apply = (event: FormEvent) => {
    event.preventDefault();
    if (because !== undefined) return;
    onChange({ min: micro(min), max: micro(max), since, until, covered: covered === 'any' ? undefined : covered });
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
        <TextField label={words.payouts.from()} inputMode="decimal" value={min} onChange={setMin} mistake={mistakeIn(min)} autoFocus />
        <TextField label={words.payouts.to()} inputMode="decimal" value={max} onChange={setMax} mistake={mistakeIn(max)} />
        <TextField label={words.payouts.since()} type="date" value={since} onChange={setSince} />
        <TextField label={words.payouts.until()} type="date" value={until} onChange={setUntil} />
        <Select label={words.payouts.cover()} options={covers} chosen={covered} onChoose={setCovered} />
      </form>
    </Dialog>
  );
}
