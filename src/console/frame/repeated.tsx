import { createContext, type ReactNode, useContext, useState } from 'react';
import { useLocation } from 'wouter';
import { Button } from '../../kit/button.tsx';
import { Notice } from '../../kit/notice.tsx';
import { responseOf } from '../../sdk/typescript/sdk.ts';
import styles from './above.module.css';
import { useWords } from './words.tsx';

interface Repeated {
  /** The page on which a write was answered from an earlier request. */
  place: string | undefined;
  tell(place: string | undefined): void;
}

const Context = createContext<Repeated | undefined>(undefined);

function useRepeated(): Repeated {
  const repeated = useContext(Context);
  if (!repeated) throw new Error('Nothing is told outside of RepeatedProvider.');
  return repeated;
}

/** Keeps whether the last write had been done already: the dialog that asked for it is closed by then. */
export function RepeatedProvider({ children }: { children: ReactNode }) {
  const [place, tell] = useState<string>();
  return <Context value={{ place, tell }}>{children}</Context>;
}

/** Told of each answer to a write, it says so where that is the answer to an earlier request. */
export function useTellRepeated(): (answer: unknown) => void {
  const { tell } = useRepeated();
  const [here] = useLocation();
  return (answer) => tell(responseOf(answer).headers.has('idempotency-replayed') ? here : undefined);
}

/** That something was done by an earlier request already, and only once: until it is read, or another page is. */
export function RepeatedNotice() {
  const { words } = useWords();
  const { place, tell } = useRepeated();
  const [here] = useLocation();
  return (
    <div role="status" className={styles.passing}>
      {place === here && (
        <Notice
          tone="reserved"
          title={words.frame.repeated()}
          actions={<Button onClick={() => tell(undefined)}>{words.frame.understood()}</Button>}
        >
          <p>{words.frame.repeatedWhy()}</p>
        </Notice>
      )}
    </div>
  );
}
