import type { ComponentProps } from 'react';
import styles from './button.module.css';
import hidden from './hidden.module.css';

type Look = 'primary' | 'plain' | 'quiet' | 'danger';

/** The classes of what looks like a button and is none, as a link that is pressed like one. */
export const buttonClass = (look: Look = 'plain'): string => [styles.button, styles[look]].filter(Boolean).join(' ');

interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled' | 'className'> {
  look?: Look;
  /** What it does is under way: it stays where it is, with the focus, and cannot be pressed again. */
  isBusy?: boolean;
  /** Why it cannot be pressed now. It can still be reached, and says so. */
  because?: string;
}

/** A button. One that cannot be pressed says why; one that works shows it. */
export function Button({ look = 'plain', isBusy = false, because, onClick, children, ...rest }: ButtonProps) {
  const isOff = isBusy || because !== undefined;
  return (
    <button
      type="button"
      {...rest}
      className={buttonClass(look)}
      aria-disabled={isOff || undefined}
      aria-busy={isBusy || undefined}
      title={because}
      onClick={isOff ? (event) => event.preventDefault() : onClick}
    >
      {isBusy && <span className={styles.turn} aria-hidden="true" />}
      {children}
      {because !== undefined && <span className={hidden.hidden}>{because}</span>}
    </button>
  );
}
