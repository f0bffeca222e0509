import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Column } from '../../../../kit/column.ts';
import { DataTable } from '../../../../kit/data-table.tsx';
import { Empty } from '../../../../kit/states.tsx';
import type { AuditEntry } from '../../../../sdk/typescript/sdk.ts';
import { listAuditEntries } from '../../../ask/audit.ts';
import { AuditActor } from '../../../frame/audit-actor.tsx';
import { actionText, detailText, readDetails } from '../../../frame/audit-text.ts';
import { AuditValue } from '../../../frame/audit-value.tsx';
import { IdText } from '../../../frame/id-text.tsx';
import { useFilter } from '../../../frame/use-filter.ts';
import { When } from '../../../frame/when.tsx';
import { useWords } from '../../../frame/words.tsx';
import { TAB_FILTER } from './tab-filter.ts';
import { TAB_LIMIT, TabList } from './tab-list.tsx';
import styles from './tabs.module.css';

/** What was done to a user, and by whom. */
export function AuditTab({ userId }: { userId: string }) {
  const { words } = useWords();
  const [{ after }] = useFilter(TAB_FILTER);
  const entries = useQuery(listAuditEntries({ userId, after, limit: TAB_LIMIT }));
  const columns: readonly Column<AuditEntry>[] = [
    { key: 'when', label: words.user.when(), cell: ({ createdAt }) => <When at={createdAt} /> },
    { key: 'what', label: words.user.what(), cell: ({ action }) => actionText(action, words) },
    { key: 'who', label: words.user.by(), cell: ({ actor, via }) => <AuditActor actor={actor} via={via} about={userId} /> },
    { key: 'details', label: words.user.details(), cell: ({ details }) => <Details details={details} /> },
    { key: 'request', label: words.frame.request(), cell: ({ requestId }) => <IdText id={requestId} /> },
  ];
  const bar = <Link href={`/audit?user=${userId}`}>{words.user.wholeAudit()}</Link>;
  return (
    <TabList query={entries} bar={bar} empty={<Empty title={words.user.noAudit()}>{words.user.noAuditWhy()}</Empty>}>
      {(rows) => <DataTable label={words.user.audit()} columns={columns} rows={rows} keyOf={({ auditId }) => auditId} />}
    </TabList>
  );
}

/** What an entry changed, and what it says besides. */
function Details({ details }: Pick<AuditEntry, 'details'>) {
  const { words } = useWords();
  const { changes, rest } = readDetails(details);
  return (
    <dl className={styles.facts}>
      {changes.map(({ name, before, after }) => (
        <Fact key={name} label={detailText(name, words)}>
          <AuditValue name={name} value={before} /> → <AuditValue name={name} value={after} />
        </Fact>
      ))}
      {rest.map(([name, value]) => (
        <Fact key={name} label={detailText(name, words)}>
          <AuditValue name={name} value={value} />
        </Fact>
      ))}
    </dl>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}
