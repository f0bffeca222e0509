import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { Button } from '../../../kit/button.tsx';
import { Card } from '../../../kit/card.tsx';
import type { AuditEntryWithNote } from '../../../sdk/typescript/sdk.ts';
import { getAuditEntry } from '../../ask/audit.ts';
import { Asked } from '../../frame/asked.tsx';
import { AuditActor } from '../../frame/audit-actor.tsx';
import { actionText } from '../../frame/audit-text.ts';
import { IdText } from '../../frame/id-text.tsx';
import { When } from '../../frame/when.tsx';
import { useWords } from '../../frame/words.tsx';
import { AuditDetails } from './audit-details.tsx';
import styles from './audit-entry.module.css';

/** Whoever opens an entry reads on there, also with the keys. */
const focus = (element: HTMLElement | null) => element?.focus();

/** One entry beside the list: all that it says, and the ways to what belongs to it. */
export function AuditEntryPane({ id, onClose }: { id: string; onClose(): void }) {
  const { words } = useWords();
  const query = useQuery(getAuditEntry(id));
  const close = (
    <Button look="quiet" onClick={onClose} aria-label={words.audit.closeEntry()}>
      {words.frame.close()}
    </Button>
  );
  return (
    <div key={id} ref={focus} tabIndex={-1} className={styles.pane}>
      <Card title={query.data ? actionText(query.data.action, words) : words.audit.entry()} actions={close}>
        <Asked query={query} lines={8}>
          {(entry) => <Entry entry={entry} />}
        </Asked>
      </Card>
    </div>
  );
}

function Entry({ entry }: { entry: AuditEntryWithNote }) {
  const { words } = useWords();
  const { audit } = words;
  const { actor, via, tokenId, userId, operation, requestId, createdAt, auditId, details, note } = entry;
  return (
    <>
      <dl className={styles.facts}>
        <dt>{audit.when()}</dt>
        <dd>
          <When at={createdAt} />
        </dd>
        <dt>{audit.who()}</dt>
        <dd>
          <AuditActor actor={actor} via={via} />
        </dd>
        {tokenId && <IdFact name={audit.token()} id={tokenId} />}
        {userId && <IdFact name={audit.about()} id={userId} />}
        <dt>{audit.operation()}</dt>
        <dd>
          <code>{operation}</code>
        </dd>
        <IdFact name={audit.request()} id={requestId} />
        <IdFact name={audit.entryId()} id={auditId} />
      </dl>
      <AuditDetails details={details} />
      {note && (
        <>
          <h3 className={styles.part}>{audit.note()}</h3>
          <p className={styles.note}>{note}</p>
        </>
      )}
      <p className={styles.ways}>
        <Link href={`/audit?request=${encodeURIComponent(requestId)}`}>{audit.same()}</Link>
        {userId && <Link href={`/audit?user=${encodeURIComponent(userId)}`}>{audit.sameUser()}</Link>}
        <Link href={`/audit?actor=${encodeURIComponent(actor)}`}>{audit.sameActor()}</Link>
      </p>
    </>
  );
}

function IdFact({ name, id }: { name: string; id: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <IdText id={id} />
      </dd>
    </>
  );
}
