import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

/**
 * What somebody writes and has not sent: it stays while they look at another page, until the console is loaded anew. It lies where the
 * answers lie, and is never asked for; a field is drawn by the state, which changes with the key that was pressed.
 */
export function useDraft<Draft extends object>(name: string): [draft: Draft | undefined, setDraft: (draft: Draft | undefined) => void] {
  const queries = useQueryClient();
  const key = ['draft', name];
  const [draft, setDraft] = useState(() => queries.getQueryData<Draft>(key));
  const keep = (next: Draft | undefined) => {
    setDraft(next);
    queries.setQueryDefaults(key, { gcTime: Number.POSITIVE_INFINITY });
    if (next) queries.setQueryData<Draft>(key, next);
    else queries.removeQueries({ queryKey: key });
  };
  return [draft, keep];
}
