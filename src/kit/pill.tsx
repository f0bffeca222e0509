import type { ReactNode } from 'react';
import styles from './pill.module.css';
import type { Tone } from './tone.ts';

/** A state in a word. The colour repeats the word and never stands for it. */
export function Pill({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`${styles.pill} ${styles[tone]}`}>{children}</span>;
}
