import { useId } from 'react';
import styles from './progress.module.css';

interface ProgressProps {
  label: string;
  /** How much is done and of how much; without `done` it is only known that something happens. */
  done?: number;
  all?: number;
  /** The same in words: "41,206 of 96,000 transfers". */
  note?: string;
}

/** Shown for what takes longer than a second, with how much of it is done. */
export function Progress({ label, done, all = 1, note }: ProgressProps) {
  const id = useId();
  return (
    <div className={styles.progress}>
      <span id={id} className={styles.label}>
        {label}
      </span>
      {note && <span className={styles.note}>{note}</span>}
      <progress className={styles.bar} aria-labelledby={id} max={all} value={done} />
    </div>
  );
}
