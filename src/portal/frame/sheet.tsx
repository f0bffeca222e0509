import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './sheet.module.css';
import { useWords } from './words.tsx';

interface SheetProps {
  title: string;
  onClose(): void;
  children: ReactNode;
}

/** What is looked at for a moment: from below on a phone, in the middle of what is wider. The browser keeps the focus in it, and gives it back. */
export function Sheet({ title, onClose, children }: SheetProps) {
  const { words } = useWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  // Taken off the page, it closes as well, which is nobody's wish any more.
  const close = () => {
    if (dialog.current) onClose();
  };
  return (
    <dialog ref={dialog} className={styles.sheet} aria-labelledby={id} onClose={close}>
      <header className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        <button type="button" className={styles.close} aria-label={words.frame.close()} onClick={() => dialog.current?.close()}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m4 4 8 8M12 4l-8 8" />
          </svg>
        </button>
      </header>
      {children}
    </dialog>
  );
}
