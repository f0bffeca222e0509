import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { createHistogram } from './histogram.ts';
import { type ObserveDelivery, registerWebhookMetrics, type WebhooksObserved } from './webhook-metrics.ts';

export interface Metrics {
  /** Notes one answered request; `operation` is an operationId, so that the number of series stays bounded. */
  observe(operation: string, status: number, seconds: number): void;
  /** Notes how one run of a job ended. */
  observeJob(job: string, outcome: 'succeeded' | 'failed'): void;
  /** Notes whether no job has succeeded for long, on any server. */
  observeStandstill(isStill: boolean): void;
  observeDelivery: ObserveDelivery;
  /** The page in the Prometheus text format, at most a second old. */
  page(): Promise<{ type: string; text: string }>;
}

const BUCKETS_S = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** How long the page is kept: it costs milliseconds, and nobody looks more often. */
const KEPT_MS = 1000;

/** What is asked when the page is made. */
export interface Observed {
  /** Which version the database has; undefined as long as that is not known. */
  postgresql?: () => string | undefined;
  /** In how many days the next API token expires; undefined when none does. */
  tokenDaysLeft?: () => number | undefined;
  webhooks?: WebhooksObserved;
}

const NO_WEBHOOKS: WebhooksObserved = { standing: async () => ({ position: 0, webhooks: [] }), inFlight: () => 0 };

export function createMetrics({
  postgresql = () => undefined,
  tokenDaysLeft = () => undefined,
  webhooks = NO_WEBHOOKS,
}: Observed = {}): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const jobs = new Counter({
    name: 'triport_jobs_total',
    help: 'Jobs that this server ran, by outcome.',
    labelNames: ['job', 'outcome'],
    registers,
  });
  const lastSuccess = new Gauge({
    name: 'triport_job_last_success_timestamp_seconds',
    help: 'When a job last succeeded on this server.',
    labelNames: ['job'],
    registers,
  });
  const standstill = new Gauge({
    name: 'triport_jobs_standstill',
    help: '1 when no job has succeeded for five minutes on any server of this database, though this server is to do some.',
    registers,
  });
  new Gauge({
    name: 'triport_postgresql_info',
    help: 'The version of PostgreSQL, as the last new connection was told; always 1.',
    labelNames: ['version'],
    registers,
    collect() {
      this.reset();
      const version = postgresql();
      if (version !== undefined) this.set({ version }, 1);
    },
  });
  new Gauge({
    name: 'triport_api_token_next_expiry_days',
    help: 'In how many days the next API token expires; not there when none does.',
    registers,
    collect() {
      this.reset();
      const days = tokenDaysLeft();
      if (days === undefined) this.remove();
      else this.set(days);
    },
  });
  const help = 'How long requests took, by operation and status.';
  const requests = createHistogram('triport_http_request_duration_seconds', help, BUCKETS_S);
  return {
    observe: requests.observe,
    observeJob: (job, outcome) => {
      jobs.inc({ job, outcome });
      if (outcome === 'succeeded') lastSuccess.setToCurrentTime({ job });
    },
    observeDelivery: registerWebhookMetrics(registry, webhooks),
    observeStandstill: (isStill) => standstill.set(isStill ? 1 : 0),
    page: keptFor(KEPT_MS, async () => ({ type: registry.contentType, text: `${await registry.metrics()}\n${requests.text()}` })),
  };
}

/** Makes something once for all who ask within so many milliseconds. */
function keptFor<T>(ms: number, make: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  let madeAt = Number.NEGATIVE_INFINITY;
  return () => {
    const now = performance.now();
    if (!kept || now - madeAt >= ms) {
      kept = make();
      madeAt = now;
    }
    return kept;
  };
}
