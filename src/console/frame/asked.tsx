import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from '../../kit/button.tsx';
import { Notice } from '../../kit/notice.tsx';
import { Stale } from '../../kit/stale.tsx';
import { Failed, Skeleton } from '../../kit/states.tsx';
import { toldError } from './told-error.ts';
import { useWords } from './words.tsx';

interface AskedProps<Data> {
  query: UseQueryResult<Data>;
  /** How many lines it will about have, while it is on its way. */
  lines?: number;
  children(data: Data): ReactNode;
}

/**
 * What was asked for: on its way, there, or failed. What is there stays when it cannot be asked for again, and says so;
 * what another filter has left is dimmed until the answer to this one is there.
 */
export function Asked<Data>({ query, lines = 5, children }: AskedProps<Data>) {
  const { words } = useWords();
  const again = (
    <Button isBusy={query.isFetching} onClick={() => void query.refetch()}>
      {words.frame.again()}
    </Button>
  );
  if (query.data === undefined) {
    if (!query.isError) return <Skeleton label={words.frame.loading()} lines={lines} />;
    return <ProblemView error={query.error} actions={again} />;
  }
  const answer = <Stale isStale={query.isPlaceholderData}>{children(query.data)}</Stale>;
  if (!query.isError) return answer;
  return (
    <>
      <Notice tone="held" title={words.problems.stale()} actions={again}>
        <p>{toldError(query.error, words).message}</p>
      </Notice>
      {answer}
    </>
  );
}

/** A failure in place of what should be there: what went wrong, what helps, and the number of the request. */
export function ProblemView({ error, actions }: { error: unknown; actions: ReactNode }) {
  const { words } = useWords();
  const { message, fix, requestId } = toldError(error, words);
  return (
    <Failed
      message={message}
      fix={fix}
      requestId={requestId}
      requestLabel={words.frame.request()}
      copyLabel={words.frame.copy()}
      copiedLabel={words.frame.copied()}
      actions={actions}
    />
  );
}
