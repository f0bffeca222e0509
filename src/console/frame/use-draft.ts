import { useState } from 'react';
import { useOffice } from './office.tsx';

/**
 * What somebody writes and has not sent: it stays while they look at another page, and when the console is loaded anew, until they send it,
 * throw it away or close the window. A draft is neither of the address, which would be too long and which others are given, nor an answer
 * that can be asked for again: it would be lost, and typing it once more is work. So it is the one state that is kept by the browser, for
 * this window alone (`sessionStorage`). It names what it began with, so that a draft of before is told from what holds now; another operator
 * does not find it, nor does the console of another contract, whose drafts may have other parts. Nothing that is secret is a draft.
 */
export function useDraft<Draft extends object>(name: string): [draft: Draft | undefined, setDraft: (draft: Draft | undefined) => void] {
  const { operator, deployment } = useOffice();
  const key = ['triport.draft', name, operator.operator, deployment.version].join(' ');
  const [draft, setDraft] = useState(() => read<Draft>(key));
  const keep = (next: Draft | undefined) => {
    setDraft(next);
    write(key, next);
  };
  return [draft, keep];
}

function read<Draft>(key: string): Draft | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') ?? undefined;
  } catch {
    return undefined; // a browser that keeps nothing
  }
}

function write(key: string, draft: object | undefined): void {
  try {
    if (draft) sessionStorage.setItem(key, JSON.stringify(draft));
    else sessionStorage.removeItem(key);
  } catch {
    // The draft then holds for this page.
  }
}
