import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useLeaving } from '../../frame/use-leaving.ts';
import type { Item } from './check-rows.ts';
import type { Kind } from './kinds.ts';
import { type Outcome, plan, sendSlice } from './send-items.ts';

export interface Upload {
  /** What became of each row, in their order; undefined where it was not sent. */
  outcomes: readonly (Outcome | undefined)[];
  done: number;
  isRunning: boolean;
  error: unknown;
  /** Sends what was not sent yet; once all is, all of it again. */
  run(): Promise<void>;
  stop(): void;
}

/** Sends rows slice by slice until all are sent, it is stopped, or something fails that the next slice would meet as well. */
export function useUpload(kind: Kind, items: readonly Item[]): Upload {
  const queries = useQueryClient();
  const outcomes = useRef<(Outcome | undefined)[]>([]);
  const isStopped = useRef(false);
  const [state, setState] = useState<{ done: number; isRunning: boolean; error?: unknown }>({ done: 0, isRunning: false });
  const stop = () => {
    isStopped.current = true;
  };
  useLeaving(state.isRunning, stop);
  const run = async () => {
    if (state.done === items.length) outcomes.current = [];
    isStopped.current = false;
    const { size, atOnce } = plan(kind);
    const slices = slicesOf(items.length, size).filter((slice) => slice.some((index) => !outcomes.current[index]));
    setState({ done: state.done === items.length ? 0 : state.done, isRunning: true });
    const work = async () => {
      for (let slice = slices.shift(); slice && !isStopped.current; slice = slices.shift()) {
        const sent = await sendSlice(
          kind,
          slice.map((index) => items[index] as Item),
        );
        for (const [at, index] of slice.entries()) outcomes.current[index] = sent[at];
        const { length } = slice;
        setState(({ done }) => ({ done: done + length, isRunning: true }));
      }
    };
    const workOrStop = () =>
      work().catch((error: unknown) => {
        stop();
        throw error;
      });
    const ends = await Promise.allSettled(Array.from({ length: atOnce }, workOrStop));
    const failed = ends.find(({ status }) => status === 'rejected');
    setState(({ done }) => ({ done, isRunning: false, error: failed?.status === 'rejected' ? failed.reason : undefined }));
    void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'previewBillingEvents' });
  };
  return { outcomes: outcomes.current, done: state.done, isRunning: state.isRunning, error: state.error, run, stop };
}

/** The numbers from 0, in slices. */
export function slicesOf(count: number, size: number): number[][] {
  return Array.from({ length: Math.ceil(count / size) }, (_, slice) =>
    Array.from({ length: Math.min(size, count - slice * size) }, (__, at) => slice * size + at),
  );
}
