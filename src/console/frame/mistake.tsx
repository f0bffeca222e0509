import { Notice } from '../../kit/notice.tsx';
import { toldError } from './told-error.ts';
import { useWords } from './words.tsx';

/** What became of a write that failed, where it was pressed: what is known, what helps, and the number of the request. */
export function Mistake({ error }: { error: unknown }) {
  const { words } = useWords();
  const { message, fix, requestId } = toldError(error, words);
  return (
    <div role="alert">
      <Notice tone="debt" title={message}>
        {fix && <p>{fix}</p>}
        {requestId && (
          <p>
            {words.frame.request()} <code>{requestId}</code>
          </p>
        )}
      </Notice>
    </div>
  );
}
