import { Link } from 'wouter';
import { ShortCode } from '../../../kit/short-code.tsx';
import { useMay } from '../../frame/office.tsx';
import { useWords } from '../../frame/words.tsx';
import styles from './audit-screen.module.css';

/** Who did it: an operator by name, a user by id, or the server itself. */
export function ActorText({ actor, via }: { actor: string; via: string | null }) {
  const { words } = useWords();
  const [kind = '', name = ''] = actor.split(/:(.*)/s);
  return (
    <span className={styles.actor}>
      {kind === 'operator' && <span className={styles.name}>{name}</span>}
      {kind === 'user' && (
        <span className={styles.id}>
          {words.audit.aUser()} <UserId id={name} />
        </span>
      )}
      {kind === 'system' && <span className={styles.soft}>{words.audit.system()}</span>}
      {!['operator', 'user', 'system'].includes(kind) && actor}
      {via && <span className={styles.soft}>{words.audit.via({ operator: via })}</span>}
    </span>
  );
}

/** A user by id, and the way to their page. */
export function UserId({ id }: { id: string }) {
  const may = useMay();
  const text = <ShortCode id={id} />;
  return may('getUserRecord') ? <Link href={`/users/${id}`}>{text}</Link> : text;
}
