import { useEffect, useRef } from 'react';
import { areKeysOn } from './keys-on.ts';

/** What a key does: `t`, or after another one, `g h`. With `mod+` it is pressed with ⌘ or Ctrl, and works in fields too. */
export type Keys = Readonly<Record<string, () => void>>;

/** For how long a first key waits for the second one. */
const WAIT_MS = 1200;

/** In a box that is ticked nobody types: whoever has picked a row by its box goes on with the keys. */
const TYPED = 'input:not([type=checkbox], [type=radio]), textarea, select';

const isTyped = (target: EventTarget | null) => target instanceof HTMLElement && (target.isContentEditable || target.matches(TYPED));

/** Nothing happens behind a question. */
const isAsked = () => document.querySelector('[role=dialog], [role=alertdialog], [role=menu], [role=listbox]') !== null;

/**
 * Keys of a page, heard on the document; or of all pages, heard on the window, so that a page's own come first. They do nothing while
 * somebody types or a dialog is open, nor where they are switched off.
 */
export function useKeys(keys: Keys, heardOn: Document | Window = document): void {
  const now = useRef(keys);
  now.current = keys;
  useEffect(() => {
    let [before, at] = ['', 0];
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.isComposing) return;
      const isMod = event.metaKey || event.ctrlKey;
      if (isAsked() || (!isMod && (isTyped(event.target) || !areKeysOn()))) return;
      const key = `${isMod ? 'mod+' : ''}${event.key.length === 1 ? event.key.toLowerCase() : event.key}`;
      const pair = event.timeStamp - at < WAIT_MS ? `${before} ${key}` : key;
      // What follows `g` is the second key of somewhere to go, and may be another listener's.
      const act = now.current[pair] ?? (pair !== key && before === 'g' ? undefined : now.current[key]);
      [before, at] = [key, event.timeStamp];
      if (!act) return;
      event.preventDefault();
      before = '';
      act();
    };
    // Both have the same events, which TypeScript sees only of each by itself.
    const target: EventTarget = heardOn;
    const listener = press as EventListener;
    target.addEventListener('keydown', listener);
    return () => target.removeEventListener('keydown', listener);
  }, [heardOn]);
}
