import { useRef } from 'react';
import { CopyText } from '../../frame/copy-text.tsx';
import { shownLink } from '../../frame/link-copy.tsx';
import { linkOf, linkTo, useMember } from '../../frame/member.tsx';
import panel from '../../frame/panel.module.css';
import { ShareButton } from '../../frame/share-button.tsx';
import { useWords } from '../../frame/words.tsx';
import styles from './current-link.module.css';

/** The link as it is now, whole and large; and the one that it always was, which goes on working. */
export function CurrentLink() {
  const { words } = useWords();
  const { me } = useMember();
  const shown = useRef<HTMLParagraphElement>(null);
  const { customSlug, primaryCode } = me;
  const pickOut = () => shown.current && getSelection()?.selectAllChildren(shown.current);
  return (
    <section className={panel.mint} aria-labelledby="current-link">
      <h2 id="current-link">{words.link.current()}</h2>
      <p ref={shown} className={styles.link}>
        <span className={styles.host}>{shownLink(linkTo(''))}</span>
        <span className={styles.name}>{customSlug ?? primaryCode}</span>
      </p>
      <div className={panel.ways}>
        <CopyText text={linkOf(me)} label={words.home.copyLink()} copiedLabel={words.home.copied()} onRefused={pickOut} />
        <ShareButton />
      </div>
      <p className={styles.first}>{customSlug ? words.link.firstToo({ link: shownLink(linkTo(primaryCode)) }) : words.link.firstAlone()}</p>
    </section>
  );
}
