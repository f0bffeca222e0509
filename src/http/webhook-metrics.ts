import { Counter, Gauge, type Registry } from 'prom-client';

/** How the event log and its webhooks stand; ages in seconds. */
interface Standing {
  readonly position: number;
  readonly webhooks: readonly { id: string; isDisabled: boolean; lag: number; oldestS: number }[];
}

export interface WebhooksObserved {
  /** Reads how they stand. */
  standing(): Promise<Standing>;
  /** How many requests are on their way from this server. */
  inFlight(): number;
}

export interface ObserveDelivery {
  /** Notes what came of a request to a webhook: null for what was taken, else why it failed. */
  ended(attempt: { outcome: { failure: string | null } }): void;
  /** Notes how many events were tried for the last time. */
  exhausted(count: number): void;
}

/**
 * Registers what is told of the event log and of webhooks. How they stand is read once for each page; where the database does not say, nothing
 * is told of it.
 */
export function registerWebhookMetrics(registry: Registry, { standing, inFlight }: WebhooksObserved): ObserveDelivery {
  const registers = [registry];
  let asked: Promise<Standing | undefined> | undefined;
  const ask = () => {
    asked ??= standing()
      .catch(() => undefined)
      .finally(() => {
        asked = undefined;
      });
    return asked;
  };
  const gauge = (name: string, help: string, tell: (gauge: Gauge, standing: Standing) => void, labelNames: string[] = []) =>
    new Gauge({
      name,
      help,
      labelNames,
      registers,
      async collect() {
        const stands = await ask();
        this.reset();
        if (stands) tell(this as Gauge, stands);
        else if (labelNames.length === 0) this.remove();
      },
    });
  const perWebhook = (name: string, help: string, of: (webhook: Standing['webhooks'][number]) => number) => {
    const tell = (each: Gauge, { webhooks }: Standing) => {
      for (const webhook of webhooks) each.set({ webhook: webhook.id }, of(webhook));
    };
    gauge(name, help, tell, ['webhook']);
  };
  gauge('triport_events_position', 'How far the event log goes.', (each, { position }) => each.set(position));
  perWebhook('triport_webhook_lag_events', 'How many events of the log lie behind the place of a webhook.', ({ lag }) => lag);
  perWebhook(
    'triport_webhook_oldest_undelivered_seconds',
    'How old the oldest event is that is still to be sent to a webhook; 0 when there is none.',
    ({ oldestS }) => oldestS,
  );
  perWebhook('triport_webhook_disabled', '1 when a webhook is disabled.', ({ isDisabled }) => (isDisabled ? 1 : 0));
  new Gauge({
    name: 'triport_webhook_in_flight',
    help: 'Requests to webhooks that are on their way from this server.',
    registers,
    collect() {
      this.set(inFlight());
    },
  });
  const deliveries = new Counter({
    name: 'triport_webhook_deliveries_total',
    help: 'Requests that this server sent to webhooks, by outcome: delivered, or why not.',
    labelNames: ['outcome'],
    registers,
  });
  const exhausted = new Counter({
    name: 'triport_webhook_exhausted_total',
    help: 'Events that this server tried for the last time: they are sent again only when somebody asks for it.',
    registers,
  });
  return {
    ended: ({ outcome: { failure } }) => deliveries.inc({ outcome: failure ?? 'delivered' }),
    exhausted: (count) => exhausted.inc(count),
  };
}
