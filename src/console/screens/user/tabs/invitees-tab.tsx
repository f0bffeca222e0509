import { useQuery } from '@tanstack/react-query';
import type { Column } from '../../../../kit/column.ts';
import { DataTable } from '../../../../kit/data-table.tsx';
import { Empty } from '../../../../kit/states.tsx';
import type { UserInvitee } from '../../../../sdk/typescript/sdk.ts';
import { listUserInvitees } from '../../../ask/users.ts';
import { Amount } from '../../../frame/amount.tsx';
import { useFilter } from '../../../frame/use-filter.ts';
import { UserLink } from '../../../frame/user-link.tsx';
import { When } from '../../../frame/when.tsx';
import { useWords } from '../../../frame/words.tsx';
import { TAB_FILTER } from './tab-filter.ts';
import { TAB_LIMIT, TabList } from './tab-list.tsx';

/** Whom a user invited, and what that came to. */
export function InviteesTab({ userId }: { userId: string }) {
  const { words } = useWords();
  const [{ after }] = useFilter(TAB_FILTER);
  const invitees = useQuery(listUserInvitees(userId, { after, limit: TAB_LIMIT }));
  const columns: readonly Column<UserInvitee>[] = [
    { key: 'who', label: words.user.invitee(), cell: (each) => <UserLink id={each.userId} name={each.displayName} /> },
    { key: 'code', label: words.user.code(), cell: ({ code }) => <code>{code}</code> },
    { key: 'signed', label: words.user.signedUpTitle(), cell: ({ signedAt }) => <When at={signedAt} /> },
    { key: 'paying', label: words.user.payingSince(), cell: ({ firstPaidAt }) => firstPaidAt && <When at={firstPaidAt} /> },
    { key: 'paid', label: words.user.hasPaid(), isNumber: true, cell: ({ totalPaidMicro }) => <Amount micro={totalPaidMicro} /> },
    { key: 'accrued', label: words.user.hasEarned(), isNumber: true, cell: ({ accruedMicro }) => <Amount micro={accruedMicro} /> },
  ];
  return (
    <TabList query={invitees} empty={<Empty title={words.user.noInvitees()}>{words.user.noInviteesWhy()}</Empty>}>
      {(rows) => <DataTable label={words.user.invitees()} columns={columns} rows={rows} keyOf={(each) => each.userId} />}
    </TabList>
  );
}
