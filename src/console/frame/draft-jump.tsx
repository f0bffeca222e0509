import layout from '../../kit/layout.module.css';
import styles from './draft-jump.module.css';
import { useWords } from './words.tsx';

/** On narrow pages, where the draft stands below the fields: how much it changes, and the way to it. */
export function DraftJump({ to, count }: { to: string; count: number }) {
  const { words } = useWords();
  return (
    <a className={`${layout.raised} ${layout.floats} ${styles.jump}`} href={`#${to}`}>
      <span>{words.versions.draftChanges({ count })}</span>
      <strong>{words.versions.toDraft()}</strong>
    </a>
  );
}
