import { lazy, Suspense, useRef, useState } from 'react';
import { Link } from 'wouter';
import { Button, buttonClass } from '../../../kit/button.tsx';
import { CopyText } from '../../frame/copy-text.tsx';
import { linkOf, useMember } from '../../frame/member.tsx';
import { termsText } from '../../frame/terms-text.ts';
import { useWords } from '../../frame/words.tsx';
import styles from './link-card.module.css';

/** Who has a phone in their hand shows the code once in a while. */
const QrSheet = lazy(() => import('./qr-sheet.tsx').then((module) => ({ default: module.QrSheet })));

/** The link, large, and what it is worth. */
export function LinkCard() {
  const { words, locale } = useWords();
  const { me, terms } = useMember();
  const field = useRef<HTMLInputElement>(null);
  const [isOpen, setOpen] = useState(false);
  const link = linkOf(me);
  const { offer, details } = termsText(me, terms, words, locale);
  const { home } = words;
  return (
    <section className={styles.card} aria-label={home.link()}>
      <h2 className={styles.offer}>{offer}</h2>
      <p className={styles.details}>{details.join(' ')}</p>
      <div className={styles.copy}>
        <input ref={field} className={styles.link} aria-label={home.link()} readOnly value={shown(link)} onFocus={selectAll} />
        <CopyText text={link} label={home.copyLink()} copiedLabel={home.copied()} onRefused={() => field.current?.focus()} />
      </div>
      <div className={styles.ways}>
        {'share' in navigator && <Button onClick={() => void share(home.shareText({ link }))}>{home.share()}</Button>}
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

/** People read addresses without the part that every one of them begins with. */
const shown = (link: string) => link.replace(/^https?:\/\//, '');

const selectAll = ({ currentTarget }: { currentTarget: HTMLInputElement }) => currentTarget.select();

/** The link stands in the text: some of those it is shared to drop an address that is given beside it. Who changes their mind shares nothing. */
async function share(text: string): Promise<void> {
  await navigator.share({ text }).catch(() => {});
}
