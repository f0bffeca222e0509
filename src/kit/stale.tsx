import { createContext, type ReactNode, useContext } from 'react';
import styles from './stale.module.css';

const Staleness = createContext(false);

/** Whether what is shown here answers another question than the one that is asked now. */
export const useIsStale = () => useContext(Staleness);

/** What was answered to the last question: dimmed as long as the answer to this one is on its way, and in its place, so that nothing moves. */
export function Stale({ isStale, children }: { isStale: boolean; children: ReactNode }) {
  return (
    <Staleness value={isStale}>
      <div className={styles.answer} data-stale={isStale || undefined}>
        {children}
      </div>
    </Staleness>
  );
}
