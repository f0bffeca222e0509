import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { Link } from 'wouter';
import type { Column } from '../../../../kit/column.ts';
import { DataTable } from '../../../../kit/data-table.tsx';
import { shortText } from '../../../../kit/short-text.ts';
import { Empty } from '../../../../kit/states.tsx';
import { isUuid } from '../../../../kit/uuid.ts';
import type { AuditEntry } from '../../../../sdk/typescript/sdk.ts';
import { listAuditEntries } from '../../../ask/audit.ts';
import { Amount } from '../../../frame/amount.tsx';
import { AuditActor } from '../../../frame/audit-actor.tsx';
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
    { key: 'what', label: words.user.what(), cell: ({ action }) => <code>{action}</code> },
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

/** What an entry has to say besides, word for word; amounts as amounts, moments as moments. */
function Details({ details }: { details: AuditEntry['details'] }) {
  return (
    <dl className={styles.facts}>
      {Object.entries(details).map(([name, value]) => (
        <Fragment key={name}>
          <dt>{name.replace(/_micro$/, '')}</dt>
          <dd>
            <Detail name={name} value={value} />
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

function Detail({ name, value }: { name: string; value: unknown }) {
  if (name.endsWith('_micro') && typeof value === 'number') return <Amount micro={value} />;
  if (name.endsWith('_at') && typeof value === 'string') return <When at={value} />;
  return detailText(value);
}

function detailText(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return isUuid(text) ? shortText(text) : text;
}
