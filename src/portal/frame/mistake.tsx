import letters from '../../kit/letters.module.css';
import { toldError } from './told-error.ts';
import { useWords } from './words.tsx';

/** Why something was not done, beside the button that would have: read aloud when it comes. */
export function Mistake({ error }: { error: unknown }) {
  const { words } = useWords();
  const { message, fix } = toldError(error, words);
  return (
    <p role="alert" className={letters.mistake}>
      <strong>{message}</strong> {fix}
    </p>
  );
}
