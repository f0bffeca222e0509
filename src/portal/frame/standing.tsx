import { Notice } from '../../kit/notice.tsx';
import { useMember } from './member.tsx';
import styles from './standing.module.css';
import { useWords } from './words.tsx';

/** What holds on every page for whoever looks: that they may only look, or that they are blocked. */
export function Standing() {
  const { words } = useWords();
  const { session } = useMember();
  const { displayName, blocked } = session.user;
  const isLooking = session.session.readOnly === true;
  if (!isLooking && !blocked) return null;
  return (
    <div className={styles.standing}>
      {isLooking && (
        <Notice tone="reserved" title={words.frame.lookingAt({ name: displayName })}>
          <p>{words.frame.lookingText()}</p>
        </Notice>
      )}
      {blocked && (
        <Notice tone="debt" title={words.frame.blocked()}>
          <p>{words.frame.blockedText()}</p>
        </Notice>
      )}
    </div>
  );
}
