import { CopyButton } from './copy-button.tsx';
import hidden from './hidden.module.css';
import styles from './short-id.module.css';
import { shortText } from './short-text.ts';

interface ShortIdProps {
  id: string;
  /** What the button beside it is called: "Copy the id". */
  copyLabel: string;
  copiedLabel: string;
  /** Where what it names is shown. */
  href?: string;
}

/** An id, shortened in the middle; whole when it is pointed at, copied or printed. */
export function ShortId({ id, copyLabel, copiedLabel, href }: ShortIdProps) {
  const text = (
    <>
      <code className={styles.short} aria-hidden="true">
        {shortText(id)}
      </code>
      <code className={`${hidden.hidden} ${styles.whole}`}>{id}</code>
    </>
  );
  return (
    <span className={styles.id} title={id}>
      {href ? <a href={href}>{text}</a> : text}
      <CopyButton text={id} label={copyLabel} copiedLabel={copiedLabel} />
    </span>
  );
}
