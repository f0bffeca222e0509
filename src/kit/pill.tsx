import type { ReactNode } from 'react';
import styles from './pill.module.css';
import tones from './tone.module.css';

/** What a colour means, on every page: the accounts of a balance, and a debt. `plain` means nothing. */
export type Tone = 'plain' | 'held' | 'free' | 'reserved' | 'out' | 'debt';

/** A state in a word. The colour repeats the word and never stands for it. */
export function Pill({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`${styles.pill} ${tones[tone]} ${tone === 'plain' ? styles.plain : ''}`}>{children}</span>;
}
