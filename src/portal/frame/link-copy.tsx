import { useRef } from 'react';
import { CopyText } from './copy-text.tsx';
import styles from './link-copy.module.css';
import { linkOf, useMember } from './member.tsx';
import { useWords } from './words.tsx';

/** The user's own link, large, and the button that copies it. */
export function LinkCopy() {
  const { words } = useWords();
  const link = linkOf(useMember().me);
  const field = useRef<HTMLInputElement>(null);
  const { home } = words;
  return (
    <div className={styles.copy}>
      <input ref={field} className={styles.link} aria-label={home.link()} readOnly value={shownLink(link)} onFocus={selectAll} />
      <CopyText text={link} label={home.copyLink()} copiedLabel={home.copied()} onRefused={() => field.current?.focus()} />
    </div>
  );
}

/** People read addresses without the part that every one of them begins with. */
export const shownLink = (link: string) => link.replace(/^https?:\/\//, '');

const selectAll = ({ currentTarget }: { currentTarget: HTMLInputElement }) => currentTarget.select();
