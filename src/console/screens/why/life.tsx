import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Card } from '../../../kit/card.tsx';
import type { Column } from '../../../kit/column.ts';
import { DataTable } from '../../../kit/data-table.tsx';
import letters from '../../../kit/letters.module.css';
import { rateText } from '../../../kit/number-text.ts';
import type { Invoice, InvoiceRecord, InvoiceTransfer, Reward } from '../../../sdk/typescript/sdk.ts';
import { Amount } from '../../frame/amount.tsx';
import { EventAmount, OutcomePill, typeText } from '../../frame/billing-words.tsx';
import { movementColumns } from '../../frame/movement.tsx';
import { RewardPill } from '../../frame/reward-pill.tsx';
import { UserName } from '../../frame/user-name.tsx';
import { When } from '../../frame/when.tsx';
import { useWords } from '../../frame/words.tsx';
import styles from './life.module.css';

interface LifeProps {
  /** The invoice's. */
  id: string;
  record: InvoiceRecord;
  /** The event that is told above. */
  shown: string | null | undefined;
}

/** All that happened to an invoice, one after the other, and the money that moved. */
export function Life({ id, record, shown }: LifeProps) {
  const { words } = useWords();
  return (
    <>
      <Card title={words.why.life()} note={record.hasMoreEvents ? words.why.moreEvents() : id}>
        <ol className={styles.line}>
          {record.events.map((each) => (
            <li key={`${each.outcome.id} ${each.receivedAt}`} className={styles.point} data-shown={each.outcome.id === shown || undefined}>
              <Link
                href={`/why?invoice=${encodeURIComponent(id)}&event=${encodeURIComponent(each.outcome.id ?? '')}`}
                aria-current={each.outcome.id === shown ? 'true' : undefined}
              >
                {typeText(each, words)}
              </Link>
              <span>{each.event && <EventAmount event={each.event} />}</span>
              <span className={letters.quiet}>
                <When at={each.event?.occurredAt ?? each.receivedAt} />
              </span>
              <span>
                <OutcomePill outcome={each.outcome.outcome} />
              </span>
            </li>
          ))}
        </ol>
        {record.invoice ? <Sums invoice={record.invoice} /> : <p className={letters.quiet}>{words.why.unbound()}</p>}
      </Card>
      <RewardOf reward={record.reward} inviter={record.invoice?.inviterUserId ?? null} />
      <Ledger record={record} />
    </>
  );
}

function Sums({ invoice }: { invoice: Invoice }) {
  const { why } = useWords().words;
  const { totalMicro, paidMicro, creditMicro, refundedMicro, disputedMicro, wonMicro } = invoice;
  return (
    <dl className={styles.numbers}>
      <Sum label={why.total()} micro={totalMicro} />
      <Sum label={why.paid()} micro={paidMicro} />
      <Sum label={why.credit()} micro={creditMicro || null} />
      <Sum label={why.refunded()} micro={refundedMicro || null} />
      <Sum label={why.disputed()} micro={disputedMicro || null} />
      <Sum label={why.won()} micro={wonMicro || null} />
    </dl>
  );
}

function Sum({ label, micro }: { label: string; micro: number | null }) {
  return micro === null ? null : (
    <Fact label={label}>
      <Amount micro={micro} />
    </Fact>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function RewardOf({ reward, inviter }: { reward: Reward | null; inviter: string | null }) {
  const { words, locale } = useWords();
  const { why } = words;
  if (!reward)
    return (
      <Card title={why.reward()}>
        <p className={letters.quiet}>{why.noReward()}</p>
      </Card>
    );
  return (
    <Card title={why.reward()} actions={inviter && <UserName id={inviter} />}>
      <dl className={styles.numbers}>
        <Sum label={why.amount()} micro={reward.amountMicro} />
        <Sum label={why.of({ rate: rateText(reward.rateBps, locale) })} micro={reward.baseMicro} />
        <Sum label={why.rewardReversed()} micro={reward.reversedMicro} />
        <Fact label={why.state()}>
          <RewardPill status={reward.status} />
        </Fact>
        <Fact label={why.freeOn()}>
          <When at={reward.availableAt} />
        </Fact>
      </dl>
    </Card>
  );
}

function Ledger({ record: { transfers, hasMoreTransfers } }: { record: InvoiceRecord }) {
  const spoken = useWords();
  const { words } = spoken;
  const { when, what, route, number, amount } = movementColumns<InvoiceTransfer>(spoken);
  const whose: Column<InvoiceTransfer> = { key: 'whose', label: words.movements.whose(), cell: ({ userId }) => <UserName id={userId} /> };
  const columns = [when, what, whose, route, number, amount];
  if (transfers.length === 0)
    return (
      <Card title={words.why.ledger()}>
        <p className={letters.quiet}>{words.why.noLedger()}</p>
      </Card>
    );
  return (
    <Card title={words.why.ledger()} note={hasMoreTransfers ? words.why.moreTransfers() : ''} isFlush>
      <DataTable label={words.why.ledger()} columns={columns} rows={transfers} keyOf={({ userId, seq }) => `${userId} ${seq}`} />
    </Card>
  );
}
