import type { ReactNode } from 'react';
import { Failed } from '../../kit/states.tsx';
import { toldError } from './told-error.ts';
import { useWords } from './words.tsx';

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
