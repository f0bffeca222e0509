import { useState } from 'react';
import { SearchField } from '../../controls/search-field.tsx';
import { usePause } from '../../frame/use-pause.ts';
import { useWords } from '../../frame/words.tsx';

interface UsersSearchProps {
  /** What is looked for, as the address of the page has it. */
  query: string;
  onSearch(query: string): void;
}

/** How long somebody has to pause before what was typed is looked for. */
const PAUSE_MS = 300;

/** Looks for users while one types: in a pause, or at once by Enter. */
export function UsersSearch({ query, onSearch }: UsersSearchProps) {
  const { words } = useWords();
  const [text, setText] = useState(query);
  const [sought, setSought] = useState(query);
  const pause = usePause(PAUSE_MS);
  // The address was changed by something else, such as Back.
  if (query !== sought) {
    setSought(query);
    setText(query);
  }
  const search = (next: string) => {
    pause.forget();
    if (next.trim() === query) return;
    setSought(next.trim());
    onSearch(next.trim());
  };
  const type = (next: string) => {
    setText(next);
    pause.after(() => search(next));
  };
  return (
    <SearchField
      label={words.users.search()}
      clearLabel={words.frame.clear()}
      shortcut="/"
      value={text}
      maxLength={200}
      onChange={type}
      onSubmit={search}
      onClear={() => search('')}
    />
  );
}
