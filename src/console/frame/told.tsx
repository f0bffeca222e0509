import { Fragment, type ReactNode } from 'react';

interface ToldProps {
  /** A sentence of the words in which two asterisks stand before and behind what counts. */
  text: string;
  /** What stands between them instead, where it is more than text: an amount. */
  children?: ReactNode;
}

/** A sentence in which what counts stands out. */
export function Told({ text, children }: ToldProps) {
  return text
    .split('**')
    .map((part, index) =>
      index % 2 === 1 ? <strong key={String(index)}>{children ?? part}</strong> : <Fragment key={String(index)}>{part}</Fragment>,
    );
}
