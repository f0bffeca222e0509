import type { ComponentType } from 'react';
import type { OperationId } from '../../../../generated/operations.ts';
import { countText } from '../../../kit/number-text.ts';
import type { UserRecord } from '../../../sdk/typescript/sdk.ts';
import { TabSet } from '../../controls/tab-set.tsx';
import { accountText } from '../../frame/account.tsx';
import { useMay } from '../../frame/office.tsx';
import { Printed } from '../../frame/printed.tsx';
import { rewardText } from '../../frame/reward-pill.tsx';
import { useFilter } from '../../frame/use-filter.ts';
import { ACCOUNTS, oneOf, REWARD_STATUSES } from '../../frame/values.ts';
import { useWords } from '../../frame/words.tsx';
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

const NAMES = ['log', 'ledger', 'rewards', 'invitees', 'payouts', 'points', 'codes', 'sessions', 'audit'] as const;
type Name = (typeof NAMES)[number];

/** What is opened when an address names no tab: most who ask, ask where their money is. */
const FIRST: Name = 'ledger';
/** What is left of somebody who was erased. */
const STAYS: readonly Name[] = ['ledger', 'rewards', 'audit'];

const TABS: Readonly<Record<Name, { needs: OperationId; Content: ComponentType<{ userId: string }> }>> = {
  log: { needs: 'listUserAttributions', Content: LogTab },
  ledger: { needs: 'listTransfers', Content: LedgerTab },
  rewards: { needs: 'listUserRewards', Content: RewardsTab },
  invitees: { needs: 'listUserInvitees', Content: InviteesTab },
  payouts: { needs: 'listAllPayouts', Content: PayoutsTab },
  points: { needs: 'getUserStanding', Content: PointsTab },
  codes: { needs: 'listUserCodes', Content: CodesTab },
  sessions: { needs: 'listSessions', Content: SessionsTab },
  audit: { needs: 'listAuditEntries', Content: AuditTab },
};

/** Everything that happened with a user, by what it is about; of it only what one may read, and what is left where they were erased. */
export function UserTabs({ userId, user }: { userId: string; user?: UserRecord }) {
  const { words, locale } = useWords();
  const may = useMay();
  const [{ tab, status, account }, change] = useFilter(TAB_FILTER);
  const [only, of] = [oneOf(REWARD_STATUSES, status), oneOf(ACCOUNTS, account)];
  const counts: Partial<Record<Name, number>> = { payouts: user?.payoutsOpen, sessions: user?.sessionsOpen };
  const pages = NAMES.filter((id) => (user || STAYS.includes(id)) && may(TABS[id].needs)).map((id) => {
    const { Content } = TABS[id];
    const count = counts[id] ? countText(counts[id], locale) : undefined;
    const label = id === 'payouts' ? words.nav.payouts() : words.user[id]();
    const content = (
      <>
        <Printed parts={[label, only && rewardText(only, words), of && accountText(of, words)]} />
        <Content userId={userId} />
      </>
    );
    return { id, label, count, content };
  });
  const open = pages.find(({ id }) => id === (tab ?? FIRST))?.id ?? pages[0]?.id;
  if (open === undefined) return null;
  return (
    <TabSet
      label={words.user.about({ name: user?.displayName ?? words.frame.deletedUser() })}
      pages={pages}
      open={open}
      onOpen={(id) => id !== open && change({ tab: id, account: undefined, status: undefined })}
    />
  );
}
