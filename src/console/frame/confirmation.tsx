import { createContext, lazy, type ReactNode, Suspense, useContext, useRef, useState } from 'react';

/** It is asked for seldom, and loaded then. */
const ConfirmDialog = lazy(() => import('./confirm-dialog.tsx').then((module) => ({ default: module.ConfirmDialog })));

type Confirm = () => Promise<boolean>;

const Context = createContext<Confirm | undefined>(undefined);

/** Asks whoever sits here to say again who they are. True once the server believes it; false where the question was closed. */
export function useConfirmation(): Confirm {
  const confirm = useContext(Context);
  if (!confirm) throw new Error('Nobody can be asked outside of ConfirmationProvider.');
  return confirm;
}

/** Keeps the question that stands before what cannot be undone. */
export function ConfirmationProvider({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const answer = useRef<(isConfirmed: boolean) => void>(undefined);
  const confirm = () => {
    setOpen(true);
    return new Promise<boolean>((done) => {
      answer.current = done;
    });
  };
  const end = (isConfirmed: boolean) => {
    setOpen(false);
    answer.current?.(isConfirmed);
  };
  return (
    <Context value={confirm}>
      {children}
      <Suspense>{isOpen && <ConfirmDialog onEnd={end} />}</Suspense>
    </Context>
  );
}
