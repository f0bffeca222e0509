import { useQuery } from '@tanstack/react-query';
import { Button } from '../../../../kit/button.tsx';
import { Card } from '../../../../kit/card.tsx';
import layout from '../../../../kit/layout.module.css';
import { Empty } from '../../../../kit/states.tsx';
import type { Webhook } from '../../../../sdk/typescript/sdk.ts';
import { listDeliveries } from '../../../ask/webhooks.ts';
import { Select } from '../../../controls/select.tsx';
import { SettledField } from '../../../controls/settled-field.tsx';
import { Asked } from '../../../frame/asked.tsx';
import { useLaterWords } from '../../../frame/later-words.ts';
import { Pager } from '../../../frame/pager.tsx';
import { useFilter } from '../../../frame/use-filter.ts';
import { useKeys } from '../../../frame/use-keys.ts';
import { eventText, WEBHOOK_TYPES } from '../../../frame/webhook-types.ts';
import { useWords } from '../../../frame/words.tsx';
import styles from './deliveries.module.css';
import { type DeliveriesFilter, filterText, isEventId, LIMIT, NAMES, queryOf, STATES } from './deliveries-filter.ts';
import { DeliveryList, rowOf } from './delivery-list.tsx';
import { DeliveryPane } from './delivery-pane.tsx';

interface DeliveriesProps {
  webhook: Webhook;
  /** Until when something is waited for, by `performance.now()`. */
  until: number;
  /** Somebody asked for an event to be sent again. */
  onAsked(): void;
}

/** What became of each event for a webhook; one of them is open beside the list. */
export function Deliveries({ webhook, until, onAsked }: DeliveriesProps) {
  const { deliveries: said } = useLaterWords();
  const [filter, change] = useFilter(NAMES);
  const { after, delivery } = filter;
  const query = useQuery(listDeliveries(webhook.webhookId, queryOf(filter), until));
  const close = () => {
    if (!delivery) return;
    change({ delivery: undefined, after });
    document.getElementById(rowOf(delivery))?.focus();
  };
  useKeys({ Escape: close });
  const isPending = filter.state === 'pending';
  return (
    <div className={`${layout.parts} ${styles.split} ${delivery ? styles.open : ''}`}>
      <Card title={said.title()} isFlush>
        <Filters filter={filter} onChange={change} />
        <Asked query={query} lines={8}>
          {({ items, next }) => (
            <>
              {items.length > 0 && (
                <DeliveryList
                  label={isPending ? said.listPending() : said.list()}
                  path={`/webhooks/${webhook.webhookId}`}
                  deliveries={items}
                  open={delivery}
                />
              )}
              {items.length === 0 && (
                <Nothing filter={filter} isOff={webhook.state === 'disabled'} hasMore={Boolean(next)} onChange={change} />
              )}
              <Pager
                next={next}
                after={after}
                isShort={items.length < LIMIT}
                onMove={(to) => change({ after: to })}
                {...(isPending && { labels: { first: said.back(), next: said.onward() } })}
              />
            </>
          )}
        </Asked>
      </Card>
      {delivery && <DeliveryPane key={delivery} webhook={webhook} eventId={delivery} until={until} onAsked={onAsked} onClose={close} />}
    </div>
  );
}

interface FilterProps {
  filter: DeliveriesFilter;
  onChange(values: DeliveriesFilter): void;
}

const ALL = '*';

function Filters({ filter, onChange }: FilterProps) {
  const later = useLaterWords();
  const { deliveries: said } = later;
  const types = [...new Set(['webhook.tested', ...WEBHOOK_TYPES, filter.type ?? 'webhook.tested'])];
  const kinds = types.map((id) => ({ id, label: eventText(id, later) })).toSorted((one, other) => one.label.localeCompare(other.label));
  return (
    <search className={`${layout.filters} ${layout.inset} ${styles.filters}`} aria-label={said.filters()}>
      <Select
        label={said.state()}
        options={[{ id: ALL, label: said.anyState() }, ...STATES.map((id) => ({ id, label: said[id]() }))]}
        chosen={filter.state ?? ALL}
        onChoose={(id) => onChange({ state: id === ALL ? undefined : id })}
      />
      <Select
        label={said.type()}
        options={[{ id: ALL, label: said.anyType() }, ...kinds]}
        chosen={filter.type ?? ALL}
        onChoose={(id) => onChange({ type: id === ALL ? undefined : id })}
      />
      <SettledField
        key={`event ${filter.event}`}
        label={said.eventId()}
        value={filter.event}
        mistakeOf={(text) => (isEventId(text) ? undefined : said.badEvent())}
        onSettle={(event) => onChange({ event })}
      />
    </search>
  );
}

/** Where nothing is left by the filter, or nothing was ever sent. */
function Nothing({ filter, isOff, hasMore, onChange }: FilterProps & { isOff: boolean; hasMore: boolean }) {
  const { words } = useWords();
  const later = useLaterWords();
  const { deliveries: said } = later;
  const text = filterText(filter, later);
  if (text === '' && !hasMore)
    return (
      <div className={layout.inset}>
        <Empty title={said.empty()}>{isOff ? said.emptyOff() : said.emptyWhy()}</Empty>
      </div>
    );
  const clear = () => onChange({ state: undefined, type: undefined, event: undefined });
  return (
    <div className={layout.inset}>
      <Empty title={said.none()} actions={<Button onClick={clear}>{words.frame.clearFilter()}</Button>}>
        {hasMore ? said.noneMore() : said.noneWhy({ filter: text })}
      </Empty>
    </div>
  );
}
