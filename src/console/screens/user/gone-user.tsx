import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { Card } from '../../../kit/card.tsx';
import { Empty, Skeleton } from '../../../kit/states.tsx';
import { listAuditEntries } from '../../ask/audit.ts';
import { IdText } from '../../frame/id-text.tsx';
import { useMay } from '../../frame/office.tsx';
import { Screen } from '../../frame/screen.tsx';
import { When } from '../../frame/when.tsx';
import { useWords } from '../../frame/words.tsx';
import { UserTabs } from './user-tabs.tsx';

/** Somebody who was erased, of whom the money stays; or an id that belongs to nobody. */
export function GoneUser({ userId }: { userId: string }) {
  const { words } = useWords();
  const may = useMay();
  const erased = useQuery({ ...listAuditEntries({ userId, action: 'user.erased', limit: 1 }), enabled: may('listAuditEntries') });
  const entry = erased.data?.items[0];
  const above = { href: '/users', label: words.nav.users() };
  if (erased.isLoading)
    return (
      <Screen title={words.nav.user()} above={above}>
        <Skeleton label={words.frame.loading()} />
      </Screen>
    );
  if (!entry)
    return (
      <Screen title={words.user.unknown()} above={above}>
        <Card>
          <Empty title={words.user.unknown()} actions={<Link href="/users">{words.nav.users()}</Link>}>
            {words.user.unknownWhy({ id: userId })}
          </Empty>
        </Card>
      </Screen>
    );
  return (
    <Screen title={words.frame.deletedUser()} above={above}>
      <Card>
        <p>
          <IdText id={userId} />
        </p>
        <p>
          {words.user.erasedOn()} <When at={entry.createdAt} />. {words.user.erasedStays()}
        </p>
      </Card>
      <UserTabs userId={userId} />
    </Screen>
  );
}
