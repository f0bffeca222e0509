import { useState } from 'react';
import letters from '../../../kit/letters.module.css';
import { countText } from '../../../kit/number-text.ts';
import type { CoveredPayout, Network, PayoutChanges, PayoutOutcome } from '../../../sdk/typescript/sdk.ts';
import { client } from '../../ask/client.ts';
import { TextField } from '../../controls/text-field.tsx';
import { Amount } from '../../frame/amount.tsx';
import { networkText } from '../../frame/network-text.ts';
import { useMoneyText } from '../../frame/use-money-text.ts';
import { useWrite } from '../../frame/use-write.ts';
import { useWords } from '../../frame/words.tsx';
import { WriteDialog } from '../../frame/write-dialog.tsx';
import styles from './payouts-screen.module.css';
import { sumOf } from './pick-bar.tsx';

/** What became of payouts that were changed together. */
export interface Changed {
  action: PayoutChanges['action'] | 'approved';
  outcomes: readonly PayoutOutcome[];
  /** Those that it was about, as they were before. */
  payouts: readonly CoveredPayout[];
}

/** What all of these dialogs are about. */
export interface ChangeDialogProps {
  chosen: readonly CoveredPayout[];
  onClose(changed: Changed | undefined): void;
}

/** A change of many payouts at once. */
export const useChangePayouts = () => useWrite((input: PayoutChanges, options) => client.referrals.changePayouts(input, options));

/** Takes up those that wait, so that nobody cancels them any more. */
export function TakeUpDialog({ chosen, onClose }: ChangeDialogProps) {
  const { words, locale } = useWords();
  const write = useChangePayouts();
  const waiting = chosen.filter(({ status }) => status === 'requested');
  const input: PayoutChanges = { action: 'processing', items: waiting.map(({ id }) => ({ id })) };
  const title = words.payouts.takeUpTitle({ count: waiting.length, shown: countText(waiting.length, locale) });
  return (
    <WriteDialog
      title={title}
      action={words.payouts.takeUpDo()}
      write={write}
      input={input}
      onClose={(done) => onClose(done && { action: 'processing', outcomes: done.outcomes, payouts: chosen })}
    >
      <Heap payouts={waiting} />
      <p>{words.payouts.takeUpText()}</p>
    </WriteDialog>
  );
}

/** Gives the money back to the users, who read why. */
export function FailDialog({ chosen, onClose }: ChangeDialogProps) {
  const { words, locale } = useWords();
  const write = useChangePayouts();
  const [text, setText] = useState('');
  const reason = text.trim();
  const input: PayoutChanges = { action: 'failed', items: chosen.map(({ id }) => ({ id, reason })) };
  const of = { count: chosen.length, shown: countText(chosen.length, locale) };
  return (
    <WriteDialog
      title={words.payouts.failTitle(of)}
      action={words.payouts.failDo(of)}
      isDanger
      write={write}
      input={reason === '' ? words.payouts.reasonMissing() : input}
      onClose={(done) => onClose(done && { action: 'failed', outcomes: done.outcomes, payouts: chosen })}
    >
      <Heap payouts={chosen} />
      <TextField
        label={words.payouts.reason()}
        rows={4}
        hint={words.payouts.reasonHint()}
        maxLength={4000}
        value={text}
        onChange={setText}
        autoFocus
      />
      <p>{words.payouts.failText()}</p>
    </WriteDialog>
  );
}

/** Agrees to them, by what they amount to, so that nobody agrees to what they have not seen. */
export function ApproveDialog({ chosen, onClose }: ChangeDialogProps) {
  const { words, locale } = useWords();
  const moneyText = useMoneyText();
  const write = useWrite((input: { ids: string[]; amountMicro: number }, options) => client.referrals.approvePayouts(input, options));
  const sum = sumOf(chosen);
  const approved = { action: 'approved', outcomes: chosen.map(({ id }) => ({ id })), payouts: chosen } as const;
  return (
    <WriteDialog
      title={words.payouts.approveTitle({ count: chosen.length, shown: countText(chosen.length, locale) })}
      action={words.payouts.approveDo({ sum: moneyText(sum) })}
      write={write}
      input={{ ids: chosen.map(({ id }) => id), amountMicro: Number(sum) }}
      onClose={(done) => onClose(done && approved)}
    >
      <Heap payouts={chosen} />
      <p>{words.payouts.approveText()}</p>
    </WriteDialog>
  );
}

/** What payouts are together: how much in all, and how many on which network. */
function Heap({ payouts }: { payouts: readonly CoveredPayout[] }) {
  const { words, locale } = useWords();
  const networks = new Map<Network, number>();
  for (const { network } of payouts) networks.set(network, (networks.get(network) ?? 0) + 1);
  const parts = [...networks].map(([network, count]) =>
    words.payouts.byNetwork({ count, shown: countText(count, locale), network: networkText(network, words) }),
  );
  return (
    <p className={styles.heap}>
      <span className={styles.heapSum}>
        <Amount micro={sumOf(payouts)} />
      </span>
      <span className={letters.soft}>{parts.join(', ')}</span>
    </p>
  );
}
