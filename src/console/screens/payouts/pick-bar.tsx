import { useQueries } from '@tanstack/react-query';
import type { Words } from '../../../../generated/words/console/words.ts';
import { Button } from '../../../kit/button.tsx';
import layout from '../../../kit/layout.module.css';
import letters from '../../../kit/letters.module.css';
import { countText } from '../../../kit/number-text.ts';
import type { CoveredPayout } from '../../../sdk/typescript/sdk.ts';
import { getPayout } from '../../ask/payouts.ts';
import { Amount } from '../../frame/amount.tsx';
import { useMay, useOffice } from '../../frame/office.tsx';
import { isOpen } from '../../frame/payout-pill.tsx';
import { useWords } from '../../frame/words.tsx';
import styles from './payouts-screen.module.css';

/** What can be done with what is picked. */
export type Act = 'takeUp' | 'sent' | 'fail' | 'approve';

/** How many of the selection it is looked at closely; behind that the bar says nothing of approvals. */
const LOOKED_AT = 30;

/** What payouts amount to together. */
export const sumOf = (payouts: readonly CoveredPayout[]) => payouts.reduce((sum, { amountMicro }) => sum + BigInt(amountMicro), 0n);

/** Why something cannot be done with these payouts. */
export function reasonAgainst(act: Act, chosen: readonly CoveredPayout[], { payouts }: Words): string | undefined {
  if (act === 'takeUp' && chosen.every((payout) => !isOpen(payout))) return undefined; // then it is a file alone
  return chosen.every(isOpen) ? undefined : payouts.ended();
}

interface PickBarProps {
  chosen: readonly CoveredPayout[];
  onAct(act: Act): void;
  onClear(): void;
}

/** How many are picked, what they amount to, and what can be done with them. It stays in sight. */
export function PickBar({ chosen, onAct, onClear }: PickBarProps) {
  const { words, locale } = useWords();
  const { fourEyes } = useOffice().deployment;
  const may = useMay();
  const missing = useMissingApprovals(chosen, fourEyes);
  const act = (name: Act, label: string, look?: 'primary') => (
    <Button look={look ?? 'plain'} because={reasonAgainst(name, chosen, words)} onClick={() => onAct(name)}>
      {label}
    </Button>
  );
  const waits = chosen.some(({ status }) => status === 'requested');
  return (
    <section className={`${layout.row} ${layout.raised} ${layout.floats} ${styles.bar}`} aria-label={words.payouts.acts()}>
      <p className={layout.row} role="status">
        <strong>{words.payouts.picked({ count: chosen.length, shown: countText(chosen.length, locale) })}</strong>
        <Amount micro={sumOf(chosen)} />
        {missing > 0 && (
          <span className={letters.soft}>{words.payouts.needApproval({ count: missing, shown: countText(missing, locale) })}</span>
        )}
      </p>
      <div className={`${layout.row} ${styles.acts}`}>
        <Button look="quiet" onClick={onClear}>
          {words.payouts.unpick()}
        </Button>
        {fourEyes > 0 && may('approvePayouts') && act('approve', words.payouts.approve())}
        {may('changePayouts') && act('fail', words.payouts.fail())}
        {may('changePayouts') && act('takeUp', waits ? words.payouts.takeUp() : words.payouts.export())}
        {may('changePayouts') && act('sent', words.payouts.markSent(), 'primary')}
      </div>
    </section>
  );
}

/** How many of the open ones too few have agreed to. */
function useMissingApprovals(chosen: readonly CoveredPayout[], fourEyes: number): number {
  const looked = fourEyes > 0 && chosen.length <= LOOKED_AT ? chosen.filter(isOpen) : [];
  const asked = useQueries({ queries: looked.map(({ id }) => getPayout(id)) });
  return asked.filter(({ data }) => data && (data.approvals?.length ?? 0) < fourEyes).length;
}
