import { Link, useSearch } from 'wouter';
import type { Column } from '../../../kit/column.ts';
import { DataTable } from '../../../kit/data-table.tsx';
import letters from '../../../kit/letters.module.css';
import { ShortCode } from '../../../kit/short-code.tsx';
import type { AuditEntry } from '../../../sdk/typescript/sdk.ts';
import { AuditActor } from '../../frame/audit-actor.tsx';
import { actionText } from '../../frame/audit-text.ts';
import { UserLink } from '../../frame/user-link.tsx';
import { When } from '../../frame/when.tsx';
import { useWords } from '../../frame/words.tsx';
import styles from './audit-screen.module.css';

interface AuditListProps {
  entries: readonly AuditEntry[];
  /** The entry that is open beside it: then there is room for less. */
  open: string | undefined;
}

/** The name of the element that opens an entry, and to which the focus goes back. */
export const rowOf = (id: string) => `entry-${id}`;

/** Entries, newest first; each opens beside the list. */
export function AuditList({ entries, open }: AuditListProps) {
  const { words } = useWords();
  const { audit } = words;
  const columns: readonly Column<AuditEntry>[] = [
    {
      key: 'when',
      label: audit.when(),
      cell: ({ createdAt }) => (
        <span className={letters.unbroken}>
          <When at={createdAt} />
        </span>
      ),
    },
    { key: 'who', label: audit.who(), cell: ({ actor, via }) => <AuditActor actor={actor} via={via} /> },
    { key: 'what', label: audit.what(), cell: (entry) => <Opener entry={entry} isOpen={entry.auditId === open} /> },
    { key: 'about', label: audit.about(), cell: ({ userId }) => userId && <UserLink id={userId} /> },
    { key: 'request', label: audit.request(), cell: ({ requestId }) => <RequestLink id={requestId} /> },
  ];
  const shown = open === undefined ? columns : columns.slice(0, 3);
  return <DataTable label={audit.list()} columns={shown} rows={entries} keyOf={({ auditId }) => auditId} />;
}

function Opener({ entry, isOpen }: { entry: AuditEntry; isOpen: boolean }) {
  const { words } = useWords();
  const params = new URLSearchParams(useSearch());
  params.set('entry', entry.auditId);
  return (
    <Link id={rowOf(entry.auditId)} href={`/audit?${params}`} className={styles.entry} aria-current={isOpen || undefined}>
      {actionText(entry.action, words)}
    </Link>
  );
}

/** All that one request did. */
function RequestLink({ id }: { id: string }) {
  return (
    <Link href={`/audit?request=${encodeURIComponent(id)}`} className={letters.quiet}>
      <ShortCode id={id} head={8} />
    </Link>
  );
}
