import { useEffect, useState } from 'react';

/** For how long it is said that something was copied. */
const SAID_MS = 1600;

/** Copies a text, and whether that has just been done. Where the browser lets no page write to the clipboard, `onRefused` is called. */
export function useCopied(text: string, onRefused?: () => void): [isCopied: boolean, copy: () => Promise<void>] {
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return undefined;
    const timer = setTimeout(() => setCopied(false), SAID_MS);
    return () => clearTimeout(timer);
  }, [isCopied]);
  return [isCopied, () => navigator.clipboard.writeText(text).then(() => setCopied(true), onRefused)];
}
