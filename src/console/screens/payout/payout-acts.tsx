import { useState } from 'react';
import { Button } from '../../../kit/button.tsx';
import type { Payout } from '../../../sdk/typescript/sdk.ts';
import { client } from '../../ask/client.ts';
import { Mistake } from '../../frame/mistake.tsx';
import { useMay, useOffice } from '../../frame/office.tsx';
import { isOpen } from '../../frame/payout-pill.tsx';
import { useKeys } from '../../frame/use-keys.ts';
import { useWrite } from '../../frame/use-write.ts';
import { useWords } from '../../frame/words.tsx';
import { ApproveDialog, EndDialog, SentDialog, TakeUpDialog } from './payout-dialogs.tsx';

type Act = 'takeUp' | 'sent' | 'fail' | 'return' | 'approve';

/** What can be done with a payout, by its status and by whoever looks at it. */
function useOffered(payout: Payout): ReadonlySet<Act | 'withdraw'> {
  const may = useMay();
  const { deployment, operator } = useOffice();
  const open = isOpen(payout);
  const isMine = payout.approvals?.some((approval) => approval.operator === operator.operator) ?? false;
  const offered: Record<Act | 'withdraw', boolean> = {
    takeUp: payout.status === 'requested' && may('markPayoutProcessing'),
    sent: open && may('markPayoutSent'),
    fail: open && may('markPayoutFailed'),
    return: payout.status === 'sent' && may('markPayoutReturned'),
    approve: open && deployment.fourEyes > 0 && !isMine && may('approvePayouts'),
    withdraw: open && isMine && may('withdrawApproval'),
  };
  return new Set((Object.keys(offered) as Act[]).filter((act) => offered[act]));
}

/** The buttons of a payout, and the questions behind them. */
export function PayoutActs({ payout }: { payout: Payout }) {
  const { words } = useWords();
  const offered = useOffered(payout);
  const [act, setAct] = useState<Act>();
  const begin = (next: Act) => offered.has(next) && setAct(next);
  useKeys({ a: () => begin('approve'), s: () => begin('sent'), f: () => begin('fail') });
  const button = (name: Act, label: string, look?: 'primary' | 'danger') =>
    offered.has(name) && (
      <Button look={look ?? 'plain'} onClick={() => begin(name)}>
        {label}
      </Button>
    );
  const props = { payout, onClose: () => setAct(undefined) };
  return (
    <>
      {offered.has('withdraw') && <Withdraw payout={payout} />}
      {button('approve', words.payout.approve())}
      {button('fail', words.payout.fail(), 'danger')}
      {button('return', words.payout.returned(), 'danger')}
      {button('takeUp', words.payout.takeUp())}
      {button('sent', words.payout.markSent(), 'primary')}
      {act === 'takeUp' && <TakeUpDialog {...props} />}
      {act === 'sent' && <SentDialog {...props} />}
      {(act === 'fail' || act === 'return') && <EndDialog {...props} isReturn={act === 'return'} />}
      {act === 'approve' && <ApproveDialog {...props} />}
    </>
  );
}

/** Takes back that one agreed. */
function Withdraw({ payout }: { payout: Payout }) {
  const { words } = useWords();
  const write = useWrite((id: string, options) => client.referrals.withdrawApproval(id, options));
  return (
    <>
      <Button isBusy={write.isBusy} onClick={() => void write.run(payout.id)}>
        {words.payout.withdraw()}
      </Button>
      {write.error && <Mistake error={write.error} />}
    </>
  );
}
