import { createContext, type ReactNode, useContext } from 'react';

/** Where the pages stand: in a window of their own, or within the page of a host, which opens the window for what is not done there. */
export type Stage = { kind: 'window' } | { kind: 'frame'; openWindow(): void };

const Context = createContext<Stage>({ kind: 'window' });

export function StageProvider({ stage, children }: { stage: Stage; children: ReactNode }) {
  return <Context value={stage}>{children}</Context>;
}

export const useStage = (): Stage => useContext(Context);
