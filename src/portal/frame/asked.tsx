import type { ReactNode } from 'react';
import { Button } from '../../kit/button.tsx';
import { Notice } from '../../kit/notice.tsx';
import { Skeleton } from '../../kit/states.tsx';
import { ProblemView } from './problem-view.tsx';
import { toldError } from './told-error.ts';
import type { Asking } from './use-ask.ts';
import { useWords } from './words.tsx';

interface AskedProps<T> {
  asking: Asking<T>;
  /** How many lines it will about have, while it is on its way. */
  lines?: number;
  children(data: T): ReactNode;
}

/** What was asked for: on its way, there, or failed. What is there stays when it cannot be asked for again, and says so. */
export function Asked<T>({ asking, lines = 4, children }: AskedProps<T>) {
  const { words } = useWords();
  const { data, error, isAsking, again } = asking;
  const button = (
    <Button isBusy={isAsking} onClick={again}>
      {words.frame.again()}
    </Button>
  );
  if (data === undefined) {
    if (error === undefined) return <Skeleton label={words.frame.loading()} lines={lines} />;
    return <ProblemView error={error} actions={button} />;
  }
  // One form for both: where the notice comes and goes, what stands below it stays as it is, with all that was typed there.
  return (
    <>
      {error !== undefined && (
        <Notice tone="held" title={words.problems.stale()} actions={button}>
          <p>{toldError(error, words).message}</p>
        </Notice>
      )}
      {children(data)}
    </>
  );
}
