import { useId } from 'react';
import styles from './radio-cards.module.css';

interface RadioCardsProps<Id extends string> {
  /** What is chosen here, for all to read. */
  label: string;
  /** The name of the field. */
  name: string;
  options: readonly { id: Id; label: string; hint?: string | undefined }[];
  chosen: Id | undefined;
  onChoose(id: Id): void;
  /** Why what is chosen cannot be taken. */
  mistake?: string | undefined;
}

/** One of a few, each as a card that is wide enough for a thumb. The arrow keys go from one to the next, as in any group of radio buttons. */
export function RadioCards<Id extends string>({ label, name, options, chosen, onChoose, mistake }: RadioCardsProps<Id>) {
  const id = useId();
  return (
    <fieldset className={styles.group} aria-describedby={mistake === undefined ? undefined : id}>
      <legend className={styles.label}>{label}</legend>
      <div className={styles.cards}>
        {options.map((option) => (
          <label key={option.id} className={styles.card}>
            <input
              type="radio"
              name={name}
              className={styles.radio}
              value={option.id}
              checked={option.id === chosen}
              onChange={() => onChoose(option.id)}
            />
            <span className={styles.text}>
              {option.label}
              {option.hint && <span className={styles.hint}>{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      {mistake !== undefined && (
        <p id={id} className={styles.mistake}>
          {mistake}
        </p>
      )}
    </fieldset>
  );
}
