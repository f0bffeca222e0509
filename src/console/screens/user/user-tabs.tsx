import { countText } from '../../../kit/number-text.ts';
import type { UserRecord } from '../../../sdk/typescript/sdk.ts';
import { TabSet } from '../../controls/tab-set.tsx';
import { useMay } from '../../frame/office.tsx';
import { Printed } from '../../frame/printed.tsx';
import { useFilter } from '../../frame/use-filter.ts';
import { useWords } from '../../frame/words.tsx';
import { namedText } from './named-text.ts';
import { AuditTab } from './tabs/audit-tab.tsx';
import { CodesTab } from './tabs/codes-tab.tsx';
import { InviteesTab } from './tabs/invitees-tab.tsx';
import { LedgerTab } from './tabs/ledger-tab.tsx';
import { LogTab } from './tabs/log-tab.tsx';
import { PayoutsTab } from './tabs/payouts-tab.tsx';
import { PointsTab } from './tabs/points-tab.tsx';
import { RewardsTab } from './tabs/rewards-tab.tsx';
import { SessionsTab } from './tabs/sessions-tab.tsx';
import { TAB_FILTER } from './tabs/tab-filter.ts';

/** What is opened when an address names no tab: most who ask, ask where their money is. */
const FIRST = 'ledger';

/** Everything that happened with a user, by what it is about; of it only what one may read. */
export function UserTabs({ user }: { user: UserRecord }) {
  const { words, locale } = useWords();
  const may = useMay();
  const [{ tab, status }, change] = useFilter(TAB_FILTER);
  const { userId, sessionsOpen, payoutsOpen } = user;
  const counted = (count: number) => (count > 0 ? { count: countText(count, locale) } : {});
  const pages = [
    { id: 'log', label: words.user.log(), needs: 'listUserAttributions' as const, content: <LogTab userId={userId} /> },
    { id: 'ledger', label: words.user.ledger(), needs: 'listTransfers' as const, content: <LedgerTab userId={userId} /> },
    { id: 'rewards', label: words.user.rewards(), needs: 'listUserRewards' as const, content: <RewardsTab userId={userId} /> },
    { id: 'invitees', label: words.user.invitees(), needs: 'listUserInvitees' as const, content: <InviteesTab userId={userId} /> },
    {
      id: 'payouts',
      label: words.nav.payouts(),
      needs: 'listAllPayouts' as const,
      ...counted(payoutsOpen),
      content: <PayoutsTab userId={userId} />,
    },
    { id: 'points', label: words.user.points(), needs: 'getUserStanding' as const, content: <PointsTab userId={userId} /> },
    { id: 'codes', label: words.user.codes(), needs: 'listUserCodes' as const, content: <CodesTab userId={userId} /> },
    {
      id: 'sessions',
      label: words.user.sessions(),
      needs: 'listSessions' as const,
      ...counted(sessionsOpen),
      content: <SessionsTab user={user} />,
    },
    { id: 'audit', label: words.user.audit(), needs: 'listAuditEntries' as const, content: <AuditTab userId={userId} /> },
  ].filter(({ needs }) => may(needs));
  const open = pages.find(({ id }) => id === (tab ?? FIRST))?.id ?? pages[0]?.id;
  if (open === undefined) return null;
  return (
    <TabSet
      label={words.user.about({ name: user.displayName })}
      pages={pages.map((page) => ({
        ...page,
        content: (
          <>
            <Printed parts={[page.label, status && namedText('reward', status, words)]} />
            {page.content}
          </>
        ),
      }))}
      open={open}
      onOpen={(id) => id !== open && change({ tab: id, account: undefined, status: undefined })}
    />
  );
}
