import type { ReactNode } from 'react';
import styles from './tile.module.css';

interface TileProps {
  label: string;
  count: string;
  sum: ReactNode;
  isOn: boolean;
  onPress(): void;
}

/** A filter that says what it would leave: how many, and how much. */
export function Tile({ label, count, sum, isOn, onPress }: TileProps) {
  return (
    <button type="button" className={styles.tile} aria-pressed={isOn} onClick={onPress}>
      <span className={styles.label}>{label}</span>
      <span className={styles.count}>{count}</span>
      <span className={styles.sum}>{sum}</span>
    </button>
  );
}

export function Tiles({ label, children }: { label: string; children: ReactNode }) {
  return (
    <fieldset className={styles.tiles} aria-label={label}>
      {children}
    </fieldset>
  );
}
