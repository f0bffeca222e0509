import { useEffect, useState } from 'react';
import { Button } from '../../kit/button.tsx';
import hidden from '../../kit/hidden.module.css';

interface CopyTextProps {
  text: string;
  label: string;
  copiedLabel: string;
  /** Where the browser lets no page write to the clipboard: what is to be copied is picked out there instead. */
  onRefused(): void;
}

/** For how long the button says that it has copied. */
const SAID_MS = 2000;

/** Copies a text, and says so in the button that was pressed. */
export function CopyText({ text, label, copiedLabel, onRefused }: CopyTextProps) {
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return undefined;
    const timer = setTimeout(() => setCopied(false), SAID_MS);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const copy = () => navigator.clipboard.writeText(text).then(() => setCopied(true), onRefused);
  return (
    <>
      <Button look="primary" onClick={() => void copy()}>
        {isCopied ? copiedLabel : label}
      </Button>
      <span role="status" className={hidden.hidden}>
        {isCopied ? copiedLabel : ''}
      </span>
    </>
  );
}
