import { Link } from 'wouter';
import type { Words } from '../../../../generated/words/console/words.ts';
import type { Column } from '../../../kit/column.ts';
import type { ReportedBillingEvent } from '../../../sdk/typescript/sdk.ts';
import { Amount } from '../../frame/amount.tsx';
import { EventAmount, effectOf, OutcomePill, reasonText, typeText } from '../../frame/billing-words.tsx';
import { InvoiceLink } from '../../frame/invoice-link.tsx';
import { UserName } from '../../frame/user-name.tsx';
import { When } from '../../frame/when.tsx';
import styles from './events-screen.module.css';

/** How much of what was received in place of an event is told in a row. */
const HEAD = 24;

/** The columns of events; the first one leads to why an event did what it did. */
export function eventColumns(words: Words): Column<ReportedBillingEvent>[] {
  const { events } = words;
  return [
    { key: 'reported', label: events.reported(), cell: (reported) => <Reported reported={reported} /> },
    { key: 'type', label: events.type(), cell: (reported) => typeText(reported, words) },
    { key: 'invoice', label: events.invoice(), cell: (reported) => <InvoiceOf reported={reported} /> },
    { key: 'payer', label: events.payer(), cell: ({ event }) => event && <UserName id={event.userId} mayBeUnknown /> },
    { key: 'outcome', label: events.outcome(), cell: ({ outcome }) => <OutcomePill outcome={outcome.outcome} /> },
    { key: 'reason', label: events.reason(), cell: ({ outcome }) => outcome.reason && reasonText(outcome.reason, words) },
    {
      key: 'amount',
      label: events.amount(),
      isNumber: true,
      cell: ({ event }) => event && <EventAmount event={event} />,
    },
    {
      key: 'reward',
      label: events.reward(),
      isNumber: true,
      cell: ({ outcome }) => {
        const effect = effectOf(outcome);
        return effect !== undefined && <Amount micro={effect} isSigned />;
      },
    },
  ];
}

function Reported({ reported: { outcome, receivedAt } }: { reported: ReportedBillingEvent }) {
  if (outcome.id === null) return <When at={receivedAt} isAgo />;
  return (
    <Link href={`/why?event=${encodeURIComponent(outcome.id)}`} title={outcome.id}>
      <When at={receivedAt} isAgo />
    </Link>
  );
}

function InvoiceOf({ reported: { event, received } }: { reported: ReportedBillingEvent }) {
  if (!event)
    return (
      <code className={styles.received} title={received ?? ''}>
        {(received ?? '').slice(0, HEAD)}…
      </code>
    );
  return <InvoiceLink id={event.invoiceId} />;
}
