import { Button } from '../../../kit/button.tsx';
import hidden from '../../../kit/hidden.module.css';
import letters from '../../../kit/letters.module.css';
import { TextField } from '../../controls/text-field.tsx';
import { useWords } from '../../frame/words.tsx';
import styles from './programme.module.css';
import type { TierText } from './programme-form.ts';

interface TierRowsProps {
  rows: readonly TierText[];
  mistake: string | undefined;
  onChange(rows: readonly TierText[]): void;
}

/** The next number behind the highest, for a tier that is added. */
const nextOf = (rows: readonly TierText[]) => String(Math.max(0, ...rows.map(({ tier }) => Number(tier) || 0)) + 1);

/** The tiers of the programme: number, name and rate of each. */
export function TierRows({ rows, mistake, onChange }: TierRowsProps) {
  const { words } = useWords();
  const said = words.programme;
  const set = (id: string, change: Partial<TierText>) => onChange(rows.map((row) => (row.id === id ? { ...row, ...change } : row)));
  const add = () => onChange([...rows, { id: crypto.randomUUID(), tier: nextOf(rows), label: '', rate: '' }]);
  return (
    <fieldset className={styles.tiers}>
      <legend className={hidden.hidden}>{said.tiers()}</legend>
      {rows.map(({ id, tier, label, rate }) => (
        <div key={id} className={styles.tier}>
          <TextField label={said.tierNumber()} inputMode="numeric" value={tier} onChange={(text) => set(id, { tier: text })} />
          <TextField label={said.tierLabel()} maxLength={100} value={label} onChange={(text) => set(id, { label: text })} />
          <TextField label={said.tierRate()} inputMode="decimal" value={rate} onChange={(text) => set(id, { rate: text })} />
          <Button
            look="quiet"
            aria-label={said.removeTierOf({ label: label || tier })}
            because={rows.length === 1 ? said.lastTier() : undefined}
            onClick={() => onChange(rows.filter((row) => row.id !== id))}
          >
            {said.removeTier()}
          </Button>
        </div>
      ))}
      {mistake && <p className={letters.mistake}>{mistake}</p>}
      <Button onClick={add}>{said.addTier()}</Button>
    </fieldset>
  );
}
