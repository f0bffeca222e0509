import { useRef, useState } from 'react';
import { Button } from '../../kit/button.tsx';
import { countText } from '../../kit/number-text.ts';
import type { TextAnswer, TextStream } from '../../sdk/typescript/sdk.ts';
import { Mistake } from './mistake.tsx';
import { useWords } from './words.tsx';

interface FileButtonProps {
  /** What the file is called. */
  name: string;
  label?: string;
  /** Quiet beside what is read, such as the name of a plot. */
  look?: 'plain' | 'quiet';
  /** The file: as a whole, or part by part as it comes. */
  read(options: { signal: AbortSignal }): Promise<TextStream | TextAnswer>;
}

/** A file of exactly what the page shows. While it comes, the button says how much of it is there; pressed again, it stops. */
export function FileButton({ name, label, look = 'plain', read }: FileButtonProps) {
  const { words, locale } = useWords();
  const [bytes, setBytes] = useState<number>();
  const [error, setError] = useState<unknown>();
  const running = useRef<AbortController>(undefined);
  const stop = () => running.current?.abort();
  const save = async () => {
    const controller = new AbortController();
    running.current = controller;
    setError(undefined);
    setBytes(0);
    try {
      const answer = await read({ signal: controller.signal });
      const parts: string[] = 'text' in answer ? [answer.text] : [];
      if (!('text' in answer)) {
        let sum = 0;
        for await (const part of answer) {
          if (controller.signal.aborted) return;
          parts.push(part);
          sum += part.length;
          setBytes(sum);
        }
      }
      saveAs(name, parts);
    } catch (failure) {
      if (!controller.signal.aborted) setError(failure);
    } finally {
      setBytes(undefined);
    }
  };
  return (
    <>
      <Button look={look} onClick={bytes === undefined ? () => void save() : stop} aria-live="polite">
        {bytes === undefined ? (label ?? words.frame.csv()) : words.frame.csvComes({ size: countText(Math.ceil(bytes / 1024), locale) })}
      </Button>
      {error !== undefined && <Mistake error={error} />}
    </>
  );
}

/** Hands a file to the browser, as a link to it would. */
export function saveAs(name: string, parts: readonly string[]): void {
  const url = URL.createObjectURL(new Blob([...parts], { type: name.endsWith('.ndjson') ? 'application/x-ndjson' : 'text/csv' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
