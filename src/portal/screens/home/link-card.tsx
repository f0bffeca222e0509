import { lazy, Suspense, useState } from 'react';
import { Link } from 'wouter';
import { Button, buttonClass } from '../../../kit/button.tsx';
import { LinkCopy } from '../../frame/link-copy.tsx';
import { linkOf, useMember } from '../../frame/member.tsx';
import panel from '../../frame/panel.module.css';
import { ShareButton } from '../../frame/share-button.tsx';
import { termsText } from '../../frame/terms-text.ts';
import { useWords } from '../../frame/words.tsx';
import styles from './link-card.module.css';

/** Who has a phone in their hand shows the code once in a while. */
const QrSheet = lazy(() => import('./qr-sheet.tsx').then((module) => ({ default: module.QrSheet })));

/** The link, large, and what it is worth. */
export function LinkCard() {
  const { words, locale } = useWords();
  const { me, terms } = useMember();
  const [isOpen, setOpen] = useState(false);
  const link = linkOf(me);
  const { offer, details } = termsText(me, terms, words, locale);
  const { home } = words;
  return (
    <section className={`${panel.mint} ${styles.card}`} aria-label={home.link()}>
      <h2 className={styles.offer}>{offer}</h2>
      <p className={styles.details}>{details.join(' ')}</p>
      <LinkCopy />
      <div className={`${panel.ways} ${styles.ways}`}>
        <ShareButton />
        <Button onClick={() => setOpen(true)}>{home.qr()}</Button>
        <Link href="/link" className={buttonClass()}>
          {home.edit()}
        </Link>
      </div>
      {isOpen && (
        <Suspense>
          <QrSheet link={link} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </section>
  );
}
