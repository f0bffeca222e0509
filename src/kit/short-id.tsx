import { CopyButton } from './copy-button.tsx';
import { ShortCode } from './short-code.tsx';
import styles from './short-id.module.css';

interface ShortIdProps {
  id: string;
  /** What the button beside it is called: "Copy the id". */
  copyLabel: string;
  copiedLabel: string;
  /** Where what it names is shown. */
  href?: string;
}

/** An id, shortened in the middle, which can be copied. */
export function ShortId({ id, copyLabel, copiedLabel, href }: ShortIdProps) {
  const text = <ShortCode id={id} />;
  return (
    <span className={styles.id}>
      {href ? <a href={href}>{text}</a> : text}
      <CopyButton text={id} label={copyLabel} copiedLabel={copiedLabel} />
    </span>
  );
}
