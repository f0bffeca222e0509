import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './sheet.module.css';
import { type Seen, useStage } from './stage.tsx';
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
  // Who takes it off the page knows that it is closed: the browser says so later, when something else may be shown.
  const isShown = useRef(true);
  const stage = useStage();
  useEffect(() => {
    const element = dialog.current as HTMLDialogElement;
    isShown.current = true;
    if (stage.kind === 'window') element.showModal();
    else
      void stage.seen().then((seen) => {
        if (!element.isConnected) return;
        placeIn(seen, element);
        element.showModal();
      });
    return () => {
      isShown.current = false;
      element.close();
    };
  }, [stage]);
  return (
    <dialog ref={dialog} className={styles.sheet} aria-labelledby={id} onClose={() => isShown.current && onClose()}>
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

/** A frame may be much higher than the window: the sheet stands where somebody looks. Where next to nothing is seen, it stands in the middle. */
function placeIn({ top, height }: Seen, { style }: HTMLDialogElement): void {
  if (height < SEEN_MIN) return;
  style.setProperty('inset-block', `${top}px ${window.innerHeight - top - height}px`);
  style.setProperty('max-height', `min(${height}px, 48rem)`);
}

/** Below this a sheet would be of no use. */
const SEEN_MIN = 240;
