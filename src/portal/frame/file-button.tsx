import { useRef, useState } from 'react';
import { Button } from '../../kit/button.tsx';
import { countText } from '../../kit/number-text.ts';
import type { TextStream } from '../../sdk/typescript/sdk.ts';
import { Mistake } from './mistake.tsx';
import { useWords } from './words.tsx';

interface FileButtonProps {
  /** What the file is called. */
  name: string;
  label: string;
  read(options: { signal: AbortSignal }): Promise<TextStream>;
}

/** A file of the server. While it comes, the button says how much of it is there; pressed again, it stops. */
export function FileButton({ name, label, read }: FileButtonProps) {
  const { words, locale } = useWords();
  const [letters, setLetters] = useState<number>();
  const [error, setError] = useState<unknown>();
  const running = useRef<AbortController>(undefined);
  const save = async () => {
    const controller = new AbortController();
    running.current = controller;
    setError(undefined);
    setLetters(0);
    try {
      const parts: string[] = [];
      let sum = 0;
      for await (const part of await read({ signal: controller.signal })) {
        parts.push(part);
        sum += part.length;
        setLetters(sum);
      }
      if (!controller.signal.aborted) saveAs(name, parts);
    } catch (failure) {
      if (!controller.signal.aborted) setError(failure);
    } finally {
      setLetters(undefined);
    }
  };
  return (
    <>
      <Button onClick={letters === undefined ? () => void save() : () => running.current?.abort()} aria-live="polite">
        {letters === undefined ? label : words.frame.fileComes({ size: countText(Math.ceil(letters / 1000), locale) })}
      </Button>
      {error !== undefined && <Mistake error={error} />}
    </>
  );
}

/** Hands a file to the browser, as a link to it would. */
function saveAs(name: string, parts: readonly string[]): void {
  const link = Object.assign(document.createElement('a'), {
    href: URL.createObjectURL(new Blob([...parts], { type: 'text/csv' })),
    download: name,
  });
  link.click();
  URL.revokeObjectURL(link.href);
}
