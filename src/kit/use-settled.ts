import { useEffect, useState } from 'react';

/** How long somebody has to pause before what was typed is looked for. */
const PAUSE_MS = 150;

/** A text as it was when whoever types it last paused. */
export function useSettled(text: string): string {
  const [settled, settle] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => settle(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
