import { useQuery } from '@tanstack/react-query';
import { Card } from '../../../kit/card.tsx';
import letters from '../../../kit/letters.module.css';
import { client } from '../../ask/client.ts';
import { listUsers } from '../../ask/users.ts';
import { Asked } from '../../frame/asked.tsx';
import { FileButton } from '../../frame/file-button.tsx';
import { Pager } from '../../frame/pager.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useFilter } from '../../frame/use-filter.ts';
import { useWords } from '../../frame/words.tsx';
import { NoUsers } from './no-users.tsx';
import { UsersBar } from './users-bar.tsx';
import { isNarrowed, queryOf, USER_FILTER, type UserFilter } from './users-filter.ts';
import { UsersSearch } from './users-search.tsx';
import { UsersTable } from './users-table.tsx';

/** How many users a page of the list has. */
const LIMIT = 50;
/** A text of fewer letters is part of many names. */
const SHORT = 3;

/** Everybody whom the server knows, to be found by what one knows of them. */
export function UsersScreen() {
  const { words } = useWords();
  const [filter, change] = useFilter(USER_FILTER);
  const query = queryOf(filter);
  const users = useQuery(listUsers({ ...query, after: filter.after, limit: LIMIT }));
  const apply = (values: UserFilter) => {
    const isNew = Object.entries(values).some(([name, value]) => (filter[name as keyof UserFilter] ?? '') !== (value ?? ''));
    if (isNew) change(values);
  };
  const clear = () => change(Object.fromEntries(USER_FILTER.map((name) => [name, undefined])));
  const actions = (
    <>
      <UsersSearch query={filter.query ?? ''} onSearch={(text) => apply({ query: text })} />
      <FileButton name="users.csv" read={(options) => client.users.listUsersAsCsv(query, options)} />
    </>
  );
  return (
    <Screen title={words.nav.users()} actions={actions}>
      <UsersBar filter={filter} onChange={apply} />
      {query.query !== undefined && query.query.trim().length < SHORT && <p className={letters.hint}>{words.users.searchHow()}</p>}
      <Asked query={users} lines={12}>
        {({ items, totals, next }) =>
          items.length === 0 && filter.after === undefined ? (
            <Card>
              <NoUsers filter={isNarrowed(filter) ? filter : undefined} onClear={clear} />
            </Card>
          ) : (
            <Card isFlush>
              <UsersTable users={items} totals={totals} onInviter={(inviter) => apply({ inviter })} />
              <Pager next={next} after={filter.after} onMove={(after) => change({ after })} />
            </Card>
          )
        }
      </Asked>
    </Screen>
  );
}
