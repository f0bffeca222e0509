import { createContext, type ReactNode, useContext } from 'react';

/** The part of a frame that can be seen in the window: from how many pixels below its top, and how many of them. */
export interface Seen {
  top: number;
  height: number;
}

/** Where the pages stand: in a window of their own, or within the page of a host, whose frame is as high as they are. */
export type Stage =
  | { kind: 'window' }
  | {
      kind: 'frame';
      /** Has the host open a window, for what is not done here. It must be called by what the user presses. */
      openWindow(): void;
      /** Has the host go to the top of the frame. */
      goToTop(): void;
      seen(): Promise<Seen>;
    };

const Context = createContext<Stage>({ kind: 'window' });

export function StageProvider({ stage, children }: { stage: Stage; children: ReactNode }) {
  return <Context value={stage}>{children}</Context>;
}

export const useStage = (): Stage => useContext(Context);
