import type { ReactNode } from 'react';
import styles from './pill.module.css';
import tones from './tone.module.css';
import type { Tone } from './tone.ts';

/** A state in a word. The colour repeats the word and never stands for it. */
export function Pill({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`${styles.pill} ${tones[tone]} ${tone === 'plain' ? styles.plain : ''}`}>{children}</span>;
}
