import { type Books, listMyTransfers, type Sought } from '../../../ask/ledger.ts';
import { askAgain } from '../../../frame/asking.ts';
import { type Asking, useAsk } from '../../../frame/use-ask.ts';

/** The books as far as somebody has walked, and what walks further back. */
export interface AskedBooks extends Asking<Books> {
  walkOn(): void;
}

export function useBooks(sought: Sought): AskedBooks {
  const walk = listMyTransfers(sought);
  const asking = useAsk(walk);
  const { data, isAsking } = asking;
  const walkOn = () => {
    if (data && !isAsking) void askAgain(walk, () => walk.walkOn(data));
  };
  return { ...asking, walkOn };
}
