import { useRef } from 'react';
import { Button } from '../../../kit/button.tsx';
import { QrCode } from '../../../kit/qr-code.tsx';
import { Sheet } from '../../frame/sheet.tsx';
import { useWords } from '../../frame/words.tsx';
import styles from './qr-sheet.module.css';

/** The link as a code: for whoever stands beside, and for one's own phone. */
export function QrSheet({ link, onClose }: { link: string; onClose(): void }) {
  const { words } = useWords();
  const picture = useRef<HTMLDivElement>(null);
  const { home } = words;
  return (
    <Sheet title={home.qrTitle()} onClose={onClose}>
      <div className={styles.parts}>
        <div ref={picture} className={styles.code}>
          <QrCode text={link} label={home.qrTitle()} />
        </div>
        <p className={styles.text}>{home.qrText()}</p>
        <Button onClick={() => savePicture(picture.current)}>{home.saveQr()}</Button>
      </div>
    </Sheet>
  );
}

/** What is on the page, as a file: black on white whatever the page looks like, and sharp at any size. */
function savePicture(holder: HTMLElement | null): void {
  const drawn = holder?.querySelector('svg')?.cloneNode(true);
  if (!(drawn instanceof SVGSVGElement)) return;
  drawn.removeAttribute('class');
  const ground = document.createElementNS(drawn.namespaceURI, 'rect');
  for (const [name, value] of Object.entries({ width: '100%', height: '100%', fill: 'white' })) ground.setAttribute(name, value);
  drawn.prepend(ground);
  const file = new Blob([new XMLSerializer().serializeToString(drawn)], { type: 'image/svg+xml' });
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(file), download: 'referral-link.svg' });
  link.click();
  URL.revokeObjectURL(link.href);
}
