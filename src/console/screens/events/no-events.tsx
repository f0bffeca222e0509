import { Button } from '../../../kit/button.tsx';
import layout from '../../../kit/layout.module.css';
import { Empty } from '../../../kit/states.tsx';
import { reasonText } from '../../frame/billing-words.tsx';
import { daysText } from '../../frame/days-text.ts';
import { ADA, payment } from '../../frame/example-calls.ts';
import { FirstCall } from '../../frame/first-call.tsx';
import { EVENT_TYPES, OUTCOMES, oneOf, REASONS } from '../../frame/values.ts';
import { useWords } from '../../frame/words.tsx';
import { type EventsFilter, WIDE } from './events-filter.ts';

interface NoEventsProps {
  filter: EventsFilter;
  onChange(change: EventsFilter): void;
  /** Whether there may be some on the next page: a page looks at a part of the time. */
  hasMore: boolean;
}

/** Where there is no event: at first, because none was rejected, or because of the filter, which is named. */
export function NoEvents({ filter, onChange, hasMore }: NoEventsProps) {
  const { words } = useWords();
  const { events, billing } = words;
  const parts = useParts(filter);
  if (parts.length === 0 && !hasMore) return <NothingReported />;
  if (filter.outcome === 'rejected' && parts.length === 1)
    return (
      <div className={layout.inset}>
        <Empty title={events.noneRejected()}>{events.noneRejectedText()}</Empty>
      </div>
    );
  return (
    <div className={layout.inset}>
      <Empty
        title={hasMore ? events.noneHere() : events.noneTitle()}
        actions={<Button onClick={() => onChange(WIDE)}>{words.frame.clearFilter()}</Button>}
      >
        {events.noneText({ filter: parts.join(', ') || billing.recorded() })}
      </Empty>
    </div>
  );
}

/** The filter in words. */
function useParts(filter: EventsFilter): string[] {
  const { words } = useWords();
  const { events, billing } = words;
  const type = oneOf(EVENT_TYPES, filter.type);
  const outcome = oneOf(OUTCOMES, filter.outcome);
  const reason = oneOf(REASONS, filter.reason);
  const days = daysText(filter, words);
  const parts = [
    type && billing[type](),
    outcome && billing[outcome](),
    reason && reasonText(reason, words),
    filter.invoice && events.someInvoice({ id: filter.invoice }),
    filter.user && events.somePayer(),
    filter.inviter && events.someInviter(),
    days && events.someTime({ days }),
  ];
  return parts.flatMap((part) => part || []);
}

function NothingReported() {
  const { words } = useWords();
  return (
    <div className={layout.inset}>
      <Empty title={words.events.emptyTitle()} actions={<FirstCall calls={[payment(ADA)]} />}>
        {words.events.emptyText()}
      </Empty>
    </div>
  );
}
