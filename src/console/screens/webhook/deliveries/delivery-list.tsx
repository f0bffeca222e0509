import { Link, useSearch } from 'wouter';
import type { Column } from '../../../../kit/column.ts';
import { DataTable } from '../../../../kit/data-table.tsx';
import letters from '../../../../kit/letters.module.css';
import { countText } from '../../../../kit/number-text.ts';
import { Pill } from '../../../../kit/pill.tsx';
import type { Tone } from '../../../../kit/tone.ts';
import type { Delivery, DeliveryState } from '../../../../sdk/typescript/sdk.ts';
import { useLaterWords } from '../../../frame/later-words.ts';
import { UserLink } from '../../../frame/user-link.tsx';
import { When } from '../../../frame/when.tsx';
import { useWords } from '../../../frame/words.tsx';
import { attemptText } from './attempt-text.ts';
import styles from './deliveries.module.css';

const TONES: Readonly<Record<DeliveryState, Tone>> = { pending: 'plain', delivered: 'free', waiting: 'held', exhausted: 'debt' };

/** The name of the element that opens a delivery, and to which the focus goes back. */
export const rowOf = (eventId: string) => `delivery-${eventId}`;

interface DeliveryListProps {
  label: string;
  /** The page that they stand on, as the router has it. */
  path: string;
  deliveries: readonly Delivery[];
  /** The event whose delivery is open beside the list: then there is room for less. */
  open: string | undefined;
}

/** Deliveries, each with how it stands; each opens beside the list. */
export function DeliveryList({ label, path, deliveries, open }: DeliveryListProps) {
  const { locale } = useWords();
  const later = useLaterWords();
  const { deliveries: said } = later;
  const columns: readonly Column<Delivery>[] = [
    { key: 'event', label: said.event(), cell: (each) => <Opener path={path} delivery={each} isOpen={each.eventId === open} /> },
    { key: 'state', label: said.state(), cell: ({ state }) => <DeliveryPill state={state} /> },
    {
      key: 'last',
      label: said.last(),
      cell: ({ attempts }) => {
        const last = attempts.at(-1);
        return last ? attemptText(last, later) : <span className={letters.quiet}>{said.nothing()}</span>;
      },
    },
    { key: 'when', label: said.when(), cell: ({ attempts }) => <LastAttempt attempts={attempts} /> },
    { key: 'tries', label: said.tries(), isNumber: true, cell: ({ attempts }) => countText(attempts.length, locale) },
    { key: 'about', label: said.about(), cell: ({ userId }) => userId && <UserLink id={userId} /> },
  ];
  const shown = open === undefined ? columns : columns.slice(0, 3);
  return <DataTable label={label} columns={shown} rows={deliveries} keyOf={({ eventId }) => eventId} />;
}

function LastAttempt({ attempts }: Pick<Delivery, 'attempts'>) {
  const last = attempts.at(-1);
  return last ? <When at={last.at} isAgo /> : null;
}

/** How a delivery stands, in words. */
export function DeliveryPill({ state }: { state: DeliveryState }) {
  const { deliveries: said } = useLaterWords();
  return <Pill tone={TONES[state]}>{said[state]()}</Pill>;
}

function Opener({ path, delivery, isOpen }: { path: string; delivery: Delivery; isOpen: boolean }) {
  const params = new URLSearchParams(useSearch());
  params.set('delivery', delivery.eventId);
  return (
    <Link id={rowOf(delivery.eventId)} href={`${path}?${params}`} className={styles.opener} aria-current={isOpen || undefined}>
      <code>{delivery.type}</code>
    </Link>
  );
}
