import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import layout from '../../../kit/layout.module.css';
import type { Payout } from '../../../sdk/typescript/sdk.ts';
import { client } from '../../ask/client.ts';
import { coverOf } from '../../ask/payouts.ts';
import { Checkbox } from '../../controls/checkbox.tsx';
import { TextField } from '../../controls/text-field.tsx';
import { useMoneyText } from '../../frame/use-money-text.ts';
import { useWrite } from '../../frame/use-write.ts';
import { useWords } from '../../frame/words.tsx';
import { WriteDialog } from '../../frame/write-dialog.tsx';

interface PayoutDialogProps {
  payout: Payout;
  onClose(): void;
}

/** Takes it up, so that its user cannot cancel it. */
export function TakeUpDialog({ payout, onClose }: PayoutDialogProps) {
  const { words } = useWords();
  const write = useWrite(({ id }: { id: string }, options) => client.referrals.markPayoutProcessing(id, options));
  return (
    <WriteDialog
      title={words.payout.takeUpTitle()}
      action={words.payout.takeUp()}
      write={write}
      input={{ id: payout.id }}
      onClose={onClose}
    >
      <p>{words.payout.takeUpText()}</p>
    </WriteDialog>
  );
}

/** Says which transaction has sent it; one that is not covered, although it is not. */
export function SentDialog({ payout, onClose }: PayoutDialogProps) {
  const { words } = useWords();
  const amount = useMoneyText()(payout.amountMicro);
  const { data: covered = true } = useQuery(coverOf(payout.id));
  const [txHash, setTxHash] = useState('');
  const [override, setOverride] = useState(false);
  const write = useWrite(({ id, ...body }: { id: string; txHash: string; override?: boolean }, options) =>
    client.referrals.markPayoutSent(id, body, options),
  );
  const text = txHash.trim();
  const input = { id: payout.id, txHash: text, override: override || undefined };
  return (
    <WriteDialog
      title={words.payout.sentTitle({ amount })}
      action={words.payout.sentDo()}
      write={write}
      input={text === '' ? words.payout.transactionMissing() : input}
      onClose={onClose}
    >
      <div className={layout.fields}>
        <TextField
          label={words.payout.transaction()}
          hint={words.payout.transactionHint()}
          autoComplete="off"
          maxLength={255}
          value={txHash}
          onChange={setTxHash}
          autoFocus
        />
        {!covered && (
          <Checkbox isSelected={override} onChange={setOverride}>
            {words.payout.override()}
          </Checkbox>
        )}
        <p>{words.payout.sentText()}</p>
      </div>
    </WriteDialog>
  );
}

/** Gives the money back to the user, who reads why: because it could not be sent, or because it came back. */
export function EndDialog({ payout, onClose, isReturn }: PayoutDialogProps & { isReturn: boolean }) {
  const { words } = useWords();
  const amount = useMoneyText()(payout.amountMicro);
  const [text, setText] = useState('');
  const write = useWrite(({ id, reason }: { id: string; reason: string }, options) =>
    isReturn ? client.referrals.markPayoutReturned(id, { reason }, options) : client.referrals.markPayoutFailed(id, { reason }, options),
  );
  const reason = text.trim();
  return (
    <WriteDialog
      title={isReturn ? words.payout.returnTitle() : words.payout.failTitle()}
      action={isReturn ? words.payout.returnDo() : words.payout.failDo()}
      isDanger
      write={write}
      input={reason === '' ? words.payout.reasonMissing() : { id: payout.id, reason }}
      onClose={onClose}
    >
      <div className={layout.fields}>
        <TextField
          label={words.payout.reason()}
          rows={4}
          hint={words.payout.reasonHint()}
          maxLength={4000}
          value={text}
          onChange={setText}
          autoFocus
        />
        <p>{isReturn ? words.payout.returnText({ amount }) : words.payout.failText({ amount })}</p>
      </div>
    </WriteDialog>
  );
}

/** Agrees to it. */
export function ApproveDialog({ payout, onClose }: PayoutDialogProps) {
  const { words } = useWords();
  const amount = useMoneyText()(payout.amountMicro);
  const write = useWrite((input: { ids: string[]; amountMicro: number }, options) => client.referrals.approvePayouts(input, options));
  return (
    <WriteDialog
      title={words.payout.approveTitle({ amount })}
      action={words.payout.approveDo()}
      write={write}
      input={{ ids: [payout.id], amountMicro: payout.amountMicro }}
      onClose={onClose}
    >
      <p>{words.payout.approveText()}</p>
    </WriteDialog>
  );
}
