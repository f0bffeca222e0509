import { Link } from 'wouter';
import { buttonClass } from '../../../kit/button.tsx';
import { ShortCode } from '../../../kit/short-code.tsx';
import type { Payout } from '../../../sdk/typescript/sdk.ts';
import { listPayouts } from '../../ask/payouts.ts';
import { Amount } from '../../frame/amount.tsx';
import { focusHere } from '../../frame/focus-here.ts';
import panel from '../../frame/panel.module.css';
import { useList } from '../../frame/use-list.ts';
import { useWords } from '../../frame/words.tsx';
import { pathOf } from '../../places.ts';
import styles from './withdraw.module.css';

/** It is asked for: what happens now, and what can still be done; or what has become of it meanwhile. */
export function Done({ payout }: { payout: Payout }) {
  const { words } = useWords();
  const { data } = useList(listPayouts());
  const { withdraw, payouts } = words;
  const { amountMicro, network, address } = payout;
  const { status } = data?.find(({ id }) => id === payout.id) ?? payout;
  const steps = [withdraw.nextAside(), withdraw.nextSent(), withdraw.nextTold(), withdraw.nextCancel()];
  return (
    <>
      <h2 className={styles.title} tabIndex={-1} ref={focusHere}>
        {status === 'requested' ? withdraw.done() : payouts[`${status}Text`]?.()}
      </h2>
      <div>
        <p className={panel.amount}>
          <Amount micro={amountMicro} />
        </p>
        <p className={styles.label}>
          {words.networks[network]()} · {network === 'paypal' ? address : <ShortCode id={address} />}
        </p>
      </div>
      {status === 'requested' && (
        <div>
          <h3>{withdraw.next()}</h3>
          <ol className={styles.steps}>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
      )}
      <Link href={pathOf('withdraw')} className={buttonClass()}>
        {withdraw.allRight()}
      </Link>
    </>
  );
}
