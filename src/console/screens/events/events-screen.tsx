import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Button } from '../../../kit/button.tsx';
import { Card } from '../../../kit/card.tsx';
import { DataTable } from '../../../kit/data-table.tsx';
import { Notice } from '../../../kit/notice.tsx';
import { countText } from '../../../kit/number-text.ts';
import type { BillingOutcome } from '../../../sdk/typescript/sdk.ts';
import { listBillingEvents } from '../../ask/billing.ts';
import { client } from '../../ask/client.ts';
import { TabSet } from '../../controls/tab-set.tsx';
import { Asked } from '../../frame/asked.tsx';
import { FileButton } from '../../frame/file-button.tsx';
import { useMay } from '../../frame/office.tsx';
import { Pager } from '../../frame/pager.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useFilter } from '../../frame/use-filter.ts';
import { useWords } from '../../frame/words.tsx';
import { eventColumns } from './event-columns.tsx';
import { type EventsFilter, NAMES, queryOf } from './events-filter.ts';
import { FilterRow } from './filter-row.tsx';
import { NoEvents } from './no-events.tsx';

/** Asked for seldom, and loaded then. */
const BatchDialog = lazy(() => import('./batch-dialog.tsx').then((module) => ({ default: module.BatchDialog })));

/** What the host application reported of invoices, and what it did. */
export function EventsScreen() {
  const { words } = useWords();
  const may = useMay();
  const [filter, change] = useFilter(NAMES);
  const [isTried, setTried] = useState(false);
  const [done, setDone] = useState<readonly BillingOutcome[]>();
  const { limit: _, after: _after, ...query } = queryOf(filter);
  const actions = (
    <>
      {may('previewBillingEvents') && <Button onClick={() => setTried(true)}>{words.events.try()}</Button>}
      <FileButton name="billing-events.csv" read={(options) => client.billing.listBillingEventsAsCsv(query, options)} />
    </>
  );
  const tab = filter.outcome === 'rejected' ? 'rejected' : 'all';
  const list = <EventList filter={filter} onChange={change} />;
  const pages = (['all', 'rejected'] as const).map((id) => ({ id, label: words.events[id](), content: id === tab ? list : null }));
  return (
    <Screen title={words.nav.events()} actions={actions}>
      {done && <Reported outcomes={done} />}
      <TabSet
        label={words.events.views()}
        pages={pages}
        open={tab}
        onOpen={(id) => id !== tab && change({ outcome: id === 'rejected' ? id : undefined, reason: undefined })}
      />
      <Suspense>
        {isTried && (
          <BatchDialog
            onClose={(outcomes) => {
              setTried(false);
              if (outcomes) setDone(outcomes);
            }}
          />
        )}
      </Suspense>
    </Screen>
  );
}

interface EventListProps {
  filter: EventsFilter;
  onChange(change: EventsFilter): void;
}

function EventList({ filter, onChange }: EventListProps) {
  const { words } = useWords();
  const query = useQuery(listBillingEvents(queryOf(filter)));
  return (
    <Card isFlush>
      <FilterRow filter={filter} onChange={onChange} />
      <Asked query={query} lines={8}>
        {({ items, next }) => (
          <>
            {items.length === 0 && <NoEvents filter={filter} onChange={onChange} hasMore={Boolean(next)} />}
            {items.length > 0 && (
              <DataTable
                label={words.events.list()}
                columns={eventColumns(words)}
                rows={items}
                keyOf={({ outcome, receivedAt, received }) => `${outcome.id} ${receivedAt} ${received ?? ''}`}
              />
            )}
            <Pager next={next} after={filter.after} onMove={(after) => onChange({ after })} isShort={items.length < 50} />
          </>
        )}
      </Asked>
    </Card>
  );
}

/** What became of a batch that was reported here. */
function Reported({ outcomes }: { outcomes: readonly BillingOutcome[] }) {
  const { words, locale } = useWords();
  const rejected = outcomes.filter(({ outcome }) => outcome === 'rejected').length;
  const counted = (count: number) => ({ count, shown: countText(count, locale) });
  return (
    <div role="status">
      <Notice tone={rejected > 0 ? 'held' : 'free'} title={words.events.didReport(counted(outcomes.length))}>
        <p>{words.events.didReject(counted(rejected))}</p>
      </Notice>
    </div>
  );
}
