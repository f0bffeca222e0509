import { CopyButton } from '../../kit/copy-button.tsx';
import { useWords } from './words.tsx';

/** Copies a text that stands beside it. */
export function Copy({ text }: { text: string }) {
  const { words } = useWords();
  return <CopyButton text={text} label={words.frame.copy()} copiedLabel={words.frame.copied()} />;
}
