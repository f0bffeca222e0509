import { createContext, lazy, type ReactNode, Suspense, useContext, useRef, useState } from 'react';
import { Boundary } from '../../kit/boundary.tsx';

/** It is asked for seldom, and loaded then. */
const ConfirmDialog = lazy(() => import('./confirm-dialog.tsx').then((module) => ({ default: module.ConfirmDialog })));

type Confirm = () => Promise<boolean>;

const Context = createContext<Confirm | undefined>(undefined);

/**
 * Asks whoever sits here to say again who they are. True once the server believes it; false where the question was closed. It
 * fails where the question itself could not be shown.
 */
export function useConfirmation(): Confirm {
  const confirm = useContext(Context);
  if (!confirm) throw new Error('Nobody can be asked outside of ConfirmationProvider.');
  return confirm;
}

/** Keeps the question that stands before what cannot be undone. */
export function ConfirmationProvider({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const [asked, setAsked] = useState(0);
  const answer = useRef<PromiseWithResolvers<boolean>>(undefined);
  const confirm = () => {
    setOpen(true);
    setAsked((times) => times + 1);
    answer.current = Promise.withResolvers();
    return answer.current.promise;
  };
  const end = (isConfirmed: boolean) => {
    setOpen(false);
    answer.current?.resolve(isConfirmed);
  };
  // Whoever asked tells what went wrong, where the button was pressed.
  const fail = (error: unknown) => {
    setOpen(false);
    answer.current?.reject(error);
  };
  return (
    <Context value={confirm}>
      {children}
      <Boundary of={String(asked)} onFail={fail}>
        <Suspense>{isOpen && <ConfirmDialog onEnd={end} />}</Suspense>
      </Boundary>
    </Context>
  );
}
