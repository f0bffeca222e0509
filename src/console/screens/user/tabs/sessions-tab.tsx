import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../../../kit/button.tsx';
import type { Column } from '../../../../kit/column.ts';
import { DataTable } from '../../../../kit/data-table.tsx';
import { Pill } from '../../../../kit/pill.tsx';
import { Empty } from '../../../../kit/states.tsx';
import type { UserSession } from '../../../../sdk/typescript/sdk.ts';
import { listSessions } from '../../../ask/sessions.ts';
import { getUserRecord } from '../../../ask/users.ts';
import { useMay } from '../../../frame/office.tsx';
import { useFilter } from '../../../frame/use-filter.ts';
import { When } from '../../../frame/when.tsx';
import { useWords } from '../../../frame/words.tsx';
import { SessionsDialog } from '../acts/sessions-dialog.tsx';
import { TAB_FILTER } from './tab-filter.ts';
import { TAB_LIMIT, TabList } from './tab-list.tsx';
import styles from './tabs.module.css';

/** A session has no name of its own that may be shown: it is known by its place in the list. */
interface Placed {
  session: UserSession;
  place: number;
}

/** Where a user is signed in, by whose ticket. */
export function SessionsTab({ userId }: { userId: string }) {
  const { words } = useWords();
  const may = useMay();
  const user = useQuery(getUserRecord(userId)).data;
  const [isEnding, setEnding] = useState(false);
  const [{ after }] = useFilter(TAB_FILTER);
  const sessions = useQuery(listSessions(userId, { after, limit: TAB_LIMIT }));
  const columns: readonly Column<Placed>[] = [
    { key: 'since', label: words.user.signedIn(), cell: ({ session }) => <When at={session.createdAt} /> },
    { key: 'until', label: words.user.ends(), cell: ({ session }) => <When at={session.expiresAt} /> },
    {
      key: 'by',
      label: words.user.openedBy(),
      cell: ({ session: { openedBy, readOnly } }) => (
        <span className={styles.details}>
          {openedBy ?? words.user.nobodyKnows()}
          {readOnly && <Pill>{words.user.onlyLooks()}</Pill>}
        </span>
      ),
    },
  ];
  const bar = may('revokeSessions') && (sessions.data?.items.length ?? 0) > 0 && (
    <Button onClick={() => setEnding(true)}>{words.user.endSessions()}</Button>
  );
  return (
    <>
      <TabList query={sessions} bar={bar} empty={<Empty title={words.user.noSessions()}>{words.user.noSessionsWhy()}</Empty>}>
        {(rows) => (
          <DataTable
            label={words.user.sessions()}
            columns={columns}
            rows={rows.map((session, place) => ({ session, place }))}
            keyOf={({ place }) => String(place)}
          />
        )}
      </TabList>
      {isEnding && user && <SessionsDialog user={user} onClose={() => setEnding(false)} />}
    </>
  );
}
