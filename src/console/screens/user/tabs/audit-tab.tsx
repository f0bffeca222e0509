import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { Link } from 'wouter';
import type { Words } from '../../../../../generated/words/words.ts';
import type { Column } from '../../../../kit/column.ts';
import { DataTable } from '../../../../kit/data-table.tsx';
import { Empty } from '../../../../kit/states.tsx';
import type { AuditEntry } from '../../../../sdk/typescript/sdk.ts';
import { listAuditEntries } from '../../../ask/audit.ts';
import { Amount } from '../../../frame/amount.tsx';
import { detailName } from '../../../frame/detail-name.ts';
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
    { key: 'who', label: words.user.by(), cell: (entry) => <Actor entry={entry} userId={userId} /> },
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

/** Who did it; through whose ticket, where it was the user with a session that an operator had opened. */
function Actor({ entry: { actor, via }, userId }: { entry: AuditEntry; userId: string }) {
  const { words } = useWords();
  return (
    <span className={styles.details}>
      {actor === `user:${userId}` ? (
        <span className={styles.short}>{words.user.theUser()}</span>
      ) : (
        <span className={styles.long}>{actor.replace(/^operator:/, '')}</span>
      )}
      {via && <small className={styles.faint}>{words.user.via({ operator: via })}</small>}
    </span>
  );
}

/** What an entry has to say besides; amounts as amounts, moments as moments. */
function Details({ details }: { details: AuditEntry['details'] }) {
  const { words } = useWords();
  return (
    <dl className={styles.facts}>
      {Object.entries(details).map(([name, value]) => (
        <Fragment key={name}>
          <dt>{changedName(name, words)}</dt>
          <dd>
            <Detail name={name} value={value} />
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

/** What a property is called, and whether this is how it was or how it is since. */
function changedName(name: string, words: Words): string {
  const [, time, property] = /^(old|new)_(.+)$/.exec(name) ?? [];
  if (!property) return detailName(name, words);
  return `${detailName(property, words)} · ${time === 'old' ? words.audit.before() : words.audit.after()}`;
}

function Detail({ name, value }: { name: string; value: unknown }) {
  const { words } = useWords();
  if (typeof value === 'boolean') return value ? words.frame.yes() : words.frame.no();
  if (name.endsWith('_micro') && typeof value === 'number') return <Amount micro={value} />;
  if (typeof value !== 'string') return JSON.stringify(value);
  if (name.endsWith('_at')) return <When at={value} />;
  return /^[0-9a-f-]{36}$/.test(value) ? <IdText id={value} /> : value;
}
