import { Button } from '../../../kit/button.tsx';
import { agoText } from '../../../kit/instant-text.ts';
import letters from '../../../kit/letters.module.css';
import { type FullBalance, RefusalError } from '../../../sdk/typescript/sdk.ts';
import { Amount, useMoneyText } from '../../frame/amount.tsx';
import { focusHere } from '../../frame/focus-here.ts';
import { Mistake } from '../../frame/mistake.tsx';
import { useClosed } from '../../frame/use-closed.ts';
import { useWords } from '../../frame/words.tsx';
import { AddressText } from './address-text.tsx';
import type { Withdrawal } from './use-withdrawal.ts';
import styles from './withdraw.module.css';

/** All of it once more, before it is asked for: what is sent to a wrong address does not come back. */
export function Review({ balance, withdrawal }: { balance: FullBalance; withdrawal: Withdrawal }) {
  const { words } = useWords();
  const money = useMoneyText();
  const closed = useClosed();
  const { reviewed, request, send } = withdrawal;
  if (!reviewed) return null;
  const { amountMicro, network, address } = reviewed;
  const short = amountMicro > balance.availableMicro ? words.withdraw.amountLarge({ free: money(balance.availableMicro) }) : undefined;
  const isAccount = network === 'sepa' || network === 'paypal';
  return (
    <>
      <h2 className={styles.title} tabIndex={-1} ref={focusHere}>
        {words.withdraw.review()}
      </h2>
      <dl className={styles.facts}>
        <dt>{words.withdraw.reviewAmount()}</dt>
        <dd className={styles.large}>
          <Amount micro={amountMicro} />
        </dd>
        <dt>{words.withdraw.reviewNetwork()}</dt>
        <dd className={styles.large}>{words.networks[network]()}</dd>
        <dt>{words.withdraw.reviewAddress()}</dt>
        <dd>
          <AddressText network={network} address={address} />
        </dd>
      </dl>
      <p className={letters.soft}>{isAccount ? words.withdraw.compareAccount() : words.withdraw.compareChain()}</p>
      {request.error !== undefined && <WhyNot error={request.error} />}
      <Button look="primary" isBusy={request.isBusy} because={closed ?? short} onClick={send}>
        {words.withdraw.confirm({ amount: money(amountMicro) })}
      </Button>
      {(closed ?? short) && (
        <p className={styles.because} aria-hidden="true">
          {closed ?? short}
        </p>
      )}
      <Button look="quiet" onClick={() => history.back()}>
        {words.withdraw.change()}
      </Button>
    </>
  );
}

/** Why it was not asked for. Who has asked too often learns when it is possible again, and not in how many thousand seconds. */
function WhyNot({ error }: { error: unknown }) {
  const { words, locale } = useWords();
  if (!(error instanceof RefusalError && error.tag === 'rate_limited' && error.retryAfter !== undefined && error.retryAfter > MINUTE_S)) {
    return <Mistake error={error} />;
  }
  const now = new Date();
  const when = agoText(new Date(now.getTime() + error.retryAfter * 1000), now, { locale });
  return (
    <p role="alert" className={letters.mistake}>
      <strong>{words.withdraw.tooMany()}</strong> {words.withdraw.tooManyFix({ when })}
    </p>
  );
}

/** Whoever is limited for longer has not pressed too fast, but asked too often. */
const MINUTE_S = 60;
