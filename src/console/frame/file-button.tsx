import { Button } from '../../kit/button.tsx';
import { countText } from '../../kit/number-text.ts';
import { type ReadFile, useFile } from '../../kit/use-file.ts';
import { Mistake } from './mistake.tsx';
import { useWords } from './words.tsx';

interface FileButtonProps {
  /** What the file is called. */
  name: string;
  label?: string;
  /** Quiet beside what is read, such as the name of a plot. */
  look?: 'plain' | 'quiet';
  read: ReadFile;
}

/** A file of exactly what the page shows. While it comes, the button says how much of it is there; pressed again, it stops. */
export function FileButton({ name, label, look = 'plain', read }: FileButtonProps) {
  const { words, locale } = useWords();
  const { size, error, press } = useFile(name, read);
  return (
    <>
      <Button look={look} onClick={press} aria-live="polite">
        {size === undefined ? (label ?? words.frame.csv()) : words.frame.csvComes({ size: countText(Math.ceil(size / 1024), locale) })}
      </Button>
      {error !== undefined && <Mistake error={error} />}
    </>
  );
}
