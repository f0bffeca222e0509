import { useState } from 'react';
import { useLocation } from 'wouter';
import { Button } from '../../../kit/button.tsx';
import { CopyButton } from '../../../kit/copy-button.tsx';
import { Instant } from '../../../kit/instant.tsx';
import letters from '../../../kit/letters.module.css';
import { Pill } from '../../../kit/pill.tsx';
import type { Tone } from '../../../kit/tone.ts';
import type { Payout } from '../../../sdk/typescript/sdk.ts';
import { cancelPayout } from '../../ask/payouts.ts';
import { useMoneyText } from '../../frame/amount.tsx';
import { focusHere } from '../../frame/focus-here.ts';
import { Mistake } from '../../frame/mistake.tsx';
import { Sheet } from '../../frame/sheet.tsx';
import { useStage } from '../../frame/stage.tsx';
import { useAddress } from '../../frame/use-address.ts';
import { useClosed } from '../../frame/use-closed.ts';
import { useWrite } from '../../frame/use-write.ts';
import { useWords } from '../../frame/words.tsx';
import { AddressText } from './address-text.tsx';
import styles from './payout-list.module.css';
import facts from './withdraw.module.css';

const TONES: Readonly<Record<Payout['status'], Tone>> = {
  requested: 'held',
  processing: 'reserved',
  sent: 'out',
  failed: 'debt',
  cancelled: 'plain',
  returned: 'debt',
};

/** Where a withdrawal stands, in a word. */
export function PayoutPill({ status }: Pick<Payout, 'status'>) {
  const { words } = useWords();
  return <Pill tone={TONES[status] ?? 'plain'}>{words.payouts[status]?.() ?? status}</Pill>;
}

/** One withdrawal, whole: where it stands, where it goes, and how to take it back. */
export function PayoutSheet({ payout }: { payout: Payout }) {
  const { words } = useWords();
  const money = useMoneyText();
  const address = useAddress();
  const [, navigate] = useLocation();
  const cancel = useWrite(cancelPayout);
  const { id, amountMicro, status } = payout;
  const close = () => {
    // Whoever opened it from the list goes back there, and Back does not lead to it again.
    if (history.state?.isOpened) return history.back();
    navigate(address.with({ payout: undefined }), { replace: true });
  };
  const takeBack = async () => {
    const isDone = await cancel.run(id);
    // Whoever has closed it meanwhile may be on another page.
    if (isDone && new URLSearchParams(location.search).get('payout') === id) close();
  };
  return (
    <Sheet title={words.payouts.one({ amount: money(amountMicro) })} onClose={close}>
      <div className={styles.sheet}>
        <div className={styles.stands}>
          <PayoutPill status={status} />
          <p className={letters.soft}>{words.payouts[`${status}Text`]?.()}</p>
        </div>
        <Facts payout={payout} />
        {/* Also where it can no longer be taken back: that is why. */}
        {cancel.error !== undefined && <Mistake error={cancel.error} />}
        {status === 'requested' && <TakeBack isBusy={cancel.isBusy} onConfirm={() => void takeBack()} />}
      </div>
    </Sheet>
  );
}

function Facts({ payout }: { payout: Payout }) {
  const { words, locale } = useWords();
  const { network, address, requestedAt, completedAt, txHash, note } = payout;
  return (
    <dl className={facts.facts}>
      <dt>{words.payouts.network()}</dt>
      <dd>{words.networks[network]?.() ?? network}</dd>
      <dt>{words.payouts.address()}</dt>
      <dd>
        <AddressText network={network} address={address} />
      </dd>
      {note && (
        <>
          <dt>{words.payouts.reason()}</dt>
          <dd className={letters.breaks}>{note}</dd>
        </>
      )}
      {txHash && (
        <>
          <dt>{words.payouts.reference()}</dt>
          <dd className={letters.breaks}>
            <code>{txHash}</code> <CopyButton text={txHash} label={words.payouts.copyReference()} copiedLabel={words.frame.copied()} />
          </dd>
        </>
      )}
      <dt>{words.payouts.asked()}</dt>
      <dd>
        <Instant at={new Date(requestedAt)} locale={locale} />
      </dd>
      {completedAt && (
        <>
          <dt>{words.payouts.ended()}</dt>
          <dd>
            <Instant at={new Date(completedAt)} locale={locale} />
          </dd>
        </>
      )}
    </dl>
  );
}

/** Asks once more before it takes a withdrawal back. */
function TakeBack({ isBusy, onConfirm }: { isBusy: boolean; onConfirm(): void }) {
  const { words } = useWords();
  const stage = useStage();
  const closed = useClosed();
  const [isAsking, setAsking] = useState(false);
  const { payouts } = words;
  const begin = () => (stage.kind === 'frame' ? stage.openWindow() : setAsking(true));
  if (!isAsking) {
    return (
      <Button look="danger" because={closed} onClick={begin}>
        {payouts.cancel()}
      </Button>
    );
  }
  return (
    <>
      <p tabIndex={-1} ref={focusHere}>
        {payouts.cancelText()}
      </p>
      <Button look="danger" isBusy={isBusy} onClick={onConfirm}>
        {payouts.cancelYes()}
      </Button>
      <Button onClick={() => setAsking(false)}>{payouts.cancelNo()}</Button>
    </>
  );
}
