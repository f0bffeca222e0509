import { lazy, Suspense, useState } from 'react';
import { Button } from '../../../kit/button.tsx';
import letters from '../../../kit/letters.module.css';
import { Skeleton } from '../../../kit/states.tsx';
import type { Payout } from '../../../sdk/typescript/sdk.ts';
import { Dialog } from '../../controls/dialog.tsx';
import { networkText } from '../../frame/network-text.ts';
import { NETWORK_ADDRESSES } from '../../frame/values.ts';
import { useWords } from '../../frame/words.tsx';
import { Address } from './address.tsx';
import styles from './payout-screen.module.css';

/** It is opened seldom, and loaded then. */
const QrCode = lazy(() => import('../../../kit/qr-code.tsx').then((module) => ({ default: module.QrCode })));

/** The address as a code for the wallet on a phone, with what it has to be compared with there. No bank and no PayPal reads one alone. */
export function AddressCode({ payout }: { payout: Payout }) {
  const { words } = useWords();
  const [isOpen, open] = useState(false);
  const close = () => open(false);
  if (NETWORK_ADDRESSES[payout.network] !== 'wallet') return null;
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
            <p className={letters.quiet}>{words.payout.scanWhy()}</p>
          </div>
        </Dialog>
      )}
    </>
  );
}
