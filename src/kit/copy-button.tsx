import styles from './copy-button.module.css';
import { useCopied } from './use-copied.ts';

interface CopyButtonProps {
  /** What is copied, whole, whatever the page shows of it. */
  text: string;
  label: string;
  copiedLabel: string;
}

/** Copies a text, and says so where it was pressed. */
export function CopyButton({ text, label, copiedLabel }: CopyButtonProps) {
  const [isCopied, copy] = useCopied(text);
  return (
    <button type="button" className={styles.copy} aria-label={label} title={label} onClick={copy} data-copied={isCopied || undefined}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {isCopied ? <path d="M3 8.5 6.5 12 13 4.5" /> : <path d="M5.5 5.5V3h7.5v7.5h-2.5M3 5.5h7.5V13H3z" />}
      </svg>
      <span role="status" className={styles.said}>
        {isCopied ? copiedLabel : ''}
      </span>
    </button>
  );
}
