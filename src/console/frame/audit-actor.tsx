import letters from '../../kit/letters.module.css';
import { actorText, userOf } from './actor-text.ts';
import styles from './audit-actor.module.css';
import { UserLink } from './user-link.tsx';
import { useWords } from './words.tsx';

interface AuditActorProps {
  actor: string;
  /** The operator by whose ticket a user was there. */
  via: string | null;
  /** The user whom the page is about. */
  about?: string;
}

/** Who did what an entry tells of. A user stands there by the id: whoever reads the log reads no user by that. */
export function AuditActor({ actor, via, about }: AuditActorProps) {
  const { words } = useWords();
  const user = userOf(actor);
  return (
    <span className={styles.actor}>
      {user === undefined ? (
        <span className={actor.startsWith('operator:') ? styles.name : letters.quiet}>{actorText(actor, words)}</span>
      ) : (
        <span className={letters.unbroken}>
          {user === about ? words.audit.theUser() : words.audit.aUser()} {user !== about && <UserLink id={user} />}
        </span>
      )}
      {via && <span className={letters.quiet}>{words.audit.via({ operator: via })}</span>}
    </span>
  );
}
