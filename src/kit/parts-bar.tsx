import type { Micro } from './money-text.ts';
import styles from './parts-bar.module.css';
import tones from './tone.module.css';
import type { Tone } from './tone.ts';

interface Part {
  tone: Tone;
  micro: Micro;
}

interface PartsBarProps {
  /** What it is, and its parts in words: it is read as one picture. */
  label: string;
  parts: readonly Part[];
}

/** An amount as a line of its parts, each in its colour. What the colours mean is said beside it. */
export function PartsBar({ label, parts }: PartsBarProps) {
  const shown = parts.filter(({ micro }) => BigInt(micro) > 0n);
  return (
    <div className={styles.bar} role="img" aria-label={label}>
      {shown.map(({ tone, micro }) => (
        <span key={tone} className={`${styles.part} ${tones[tone]}`} ref={(element) => grow(element, micro)} />
      ))}
    </div>
  );
}

/** Through the object model, as the policy of the page allows no style in an attribute. */
function grow(element: HTMLElement | null, micro: Micro): void {
  element?.style.setProperty('flex-grow', String(Number(micro)));
}
