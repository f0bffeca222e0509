import { Notice } from '../../kit/notice.tsx';
import { toldError } from './told-error.ts';
import { useSecondsLeft } from './use-seconds-left.ts';
import { useWords } from './words.tsx';

/** What became of a write that failed, where it was pressed: what is known, what helps, and the number of the request. */
export function Mistake({ error }: { error: unknown }) {
  const { words } = useWords();
  const { message, fix, requestId } = toldError(error, words, useSecondsLeft(error));
  return (
    <div role="alert">
      <Notice tone="debt" title={message}>
        {fix && <p aria-live="off">{fix}</p>}
        {requestId && (
          <p>
            {words.frame.request()} <code>{requestId}</code>
          </p>
        )}
      </Notice>
    </div>
  );
}
