import { Button } from '../../kit/button.tsx';
import { countText } from '../../kit/number-text.ts';
import { type ReadFile, useFile } from '../../kit/use-file.ts';
import { Mistake } from './mistake.tsx';
import { useWords } from './words.tsx';

interface FileButtonProps {
  /** What the file is called. */
  name: string;
  /** What is in it, where that is not just what the page shows. */
  label?: string;
  read: ReadFile;
}

/** A table for spreadsheets. While it comes, the button says how much of it is there; pressed again, it stops. */
export function FileButton({ name, label, read }: FileButtonProps) {
  const { words, locale } = useWords();
  const { size, error, press } = useFile(name, read);
  return (
    <>
      <Button onClick={press} aria-live="polite">
        {size === undefined ? (label ?? words.frame.csv()) : words.frame.csvComes({ size: countText(Math.ceil(size / 1024), locale) })}
      </Button>
      {error !== undefined && <Mistake error={error} />}
    </>
  );
}
