import { lazy, Suspense, useState } from 'react';
import { Button } from '../../../kit/button.tsx';
import { Skeleton } from '../../../kit/states.tsx';
import type { Network, Payout } from '../../../sdk/typescript/sdk.ts';
import { Dialog } from '../../controls/dialog.tsx';
import { networkText } from '../../frame/payout-pill.tsx';
import { useWords } from '../../frame/words.tsx';
import { Address } from './address.tsx';
import styles from './payout-screen.module.css';

/** It is opened seldom, and loaded then. */
const QrCode = lazy(() => import('../../../kit/qr-code.tsx').then((module) => ({ default: module.QrCode })));

/** No bank reads an IBAN alone, and PayPal no address, off a screen. */
const UNSCANNED: readonly Network[] = ['sepa', 'paypal'];

/** The address as a code for the wallet on a phone, with what it has to be compared with there. */
export function AddressCode({ payout }: { payout: Payout }) {
  const { words } = useWords();
  const [isOpen, open] = useState(false);
  const close = () => open(false);
  if (UNSCANNED.includes(payout.network)) return null;
  return (
    <>
      <Button look="quiet" onClick={() => open(true)}>
        {words.payout.scan()}
      </Button>
      {isOpen && (
        <Dialog title={words.payout.scanTitle()} isOpen onClose={close} actions={<Button onClick={close}>{words.frame.close()}</Button>}>
          <div className={styles.scan}>
            <Suspense fallback={<Skeleton label={words.frame.loading()} lines={8} />}>
              <QrCode text={payout.address} label={words.payout.scanLabel({ address: payout.address })} />
            </Suspense>
            <p className={styles.network}>{networkText(payout.network, words)}</p>
            <Address payout={payout} />
            <p className={styles.quiet}>{words.payout.scanWhy()}</p>
          </div>
        </Dialog>
      )}
    </>
  );
}
