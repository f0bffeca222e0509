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
  error?: unknown;
  /** Sends what was not sent yet; once all is, all of it again. */
  run(): Promise<void>;
  stop(): void;
}

/** How often it is told how much is done: of single calls, a page need not draw each. */
const TELL_MS = 250;

/** Sends rows slice by slice until all are sent, it is stopped, or something fails that the next slice would meet as well. */
export function useUpload(kind: Kind, items: readonly Item[]): Upload {
  const queries = useQueryClient();
  const outcomes = useRef<(Outcome | undefined)[]>([]);
  const done = useRef(0);
  const isStopped = useRef(false);
  const [state, setState] = useState<{ done: number; isRunning: boolean; error?: unknown }>({ done: 0, isRunning: false });
  const show = useRef(0);
  const stop = () => {
    isStopped.current = true;
  };
  useLeaving(state.isRunning, stop);
  const tell = (isNow: boolean) => {
    if (!isNow && Date.now() - show.current < TELL_MS) return;
    show.current = Date.now();
    setState({ done: done.current, isRunning: true });
  };
  const run = async () => {
    if (done.current === items.length) [outcomes.current, done.current] = [[], 0];
    isStopped.current = false;
    const { size, atOnce } = plan(kind);
    const slices = slicesOf(items.length, size).filter((slice) => slice.some((index) => !outcomes.current[index]));
    tell(true);
    const work = async () => {
      for (let slice = slices.shift(); slice && !isStopped.current; slice = slices.shift()) {
        const sent = await sendSlice(kind, itemsAt(items, slice));
        for (const [at, index] of slice.entries()) outcomes.current[index] = sent[at];
        done.current += slice.length;
        tell(false);
      }
    };
    const workOrStop = () =>
      work().catch((error: unknown) => {
        stop();
        throw error;
      });
    const ends = await Promise.allSettled(Array.from({ length: atOnce }, workOrStop));
    const failed = ends.find((end) => end.status === 'rejected');
    setState({ done: done.current, isRunning: false, error: failed?.reason });
    void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'previewBillingEvents' });
  };
  return { ...state, outcomes: outcomes.current, run, stop };
}

const itemsAt = (items: readonly Item[], slice: readonly number[]) => slice.map((index) => items[index] as Item);

/** The numbers from 0, in slices. */
export function slicesOf(count: number, size: number): number[][] {
  return Array.from({ length: Math.ceil(count / size) }, (_, slice) =>
    Array.from({ length: Math.min(size, count - slice * size) }, (__, at) => slice * size + at),
  );
}
