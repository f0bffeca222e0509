import styles from './stranger.module.css';
import { useWords } from './words.tsx';

/** Where one is who has just logged out. */
export const LEFT = '/portal?left';

/** Who comes without a session, or whose session is over: the host makes a new one, and there is nothing to be typed here. */
export function Stranger() {
  const { words } = useWords();
  const hasLeft = new URLSearchParams(location.search).has('left');
  return (
    <main className={styles.stranger}>
      <svg className={styles.door} viewBox="0 0 48 48" aria-hidden="true">
        <path d="M14 42V8.5L32 6v36M8 42h32M26.5 25h.01" />
      </svg>
      <h1>{hasLeft ? words.frame.left() : words.stranger.title()}</h1>
      <p className={styles.text}>{hasLeft ? words.frame.leftText() : words.stranger.text()}</p>
      {!hasLeft && <p className={styles.hint}>{words.stranger.hint()}</p>}
    </main>
  );
}
