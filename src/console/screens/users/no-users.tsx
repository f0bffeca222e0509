import { Button } from '../../../kit/button.tsx';
import { Empty } from '../../../kit/states.tsx';
import { daysText } from '../../frame/days-text.ts';
import { ADA, newUser } from '../../frame/example-calls.ts';
import { FirstCall } from '../../frame/first-call.tsx';
import { useWords } from '../../frame/words.tsx';
import type { UserFilter } from './users-filter.ts';

interface NoUsersProps {
  /** What is filtered by; undefined where there is nobody at all. */
  filter: UserFilter | undefined;
  onClear(): void;
}

/** Where the list has nobody: at first it says what will be here and the call that brings it, behind a filter which one that is. */
export function NoUsers({ filter, onClear }: NoUsersProps) {
  const { words } = useWords();
  if (filter) {
    const { query = '', tier, blocked, inviter } = filter;
    const parts = [
      query && words.users.filterQuery({ query }),
      tier && words.users.filterTier({ tier }),
      blocked && (blocked === 'true' ? words.users.blocked() : words.users.notBlocked()),
      inviter && words.users.filterInviter({ inviter }),
      daysText(filter, words),
    ].filter((part) => part);
    return (
      <Empty title={words.users.noMatch()} actions={<Button onClick={onClear}>{words.frame.clearFilter()}</Button>}>
        <p>{words.users.noMatchOf({ filter: parts.join(' · ') })}</p>
        {query && <p>{words.users.searchHow()}</p>}
      </Empty>
    );
  }
  return (
    <Empty title={words.users.none()} actions={<FirstCall calls={[newUser(ADA)]} />}>
      {words.users.noneWhy()}
    </Empty>
  );
}
