import { collectDefaultMetrics, Registry } from 'prom-client';
import { createHistogram } from './histogram.ts';

export interface Metrics {
  /** Notes one answered request; `operation` is an operationId, so that the number of series stays bounded. */
  observe(operation: string, status: number, seconds: number): void;
  /** The page in the Prometheus text format. */
  page(): Promise<{ type: string; text: string }>;
}

const BUCKETS_S = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const help = 'How long requests took, by operation and status.';
  const requests = createHistogram('triport_http_request_duration_seconds', help, BUCKETS_S);
  return {
    observe: requests.observe,
    page: async () => ({ type: registry.contentType, text: `${await registry.metrics()}\n${requests.text()}` }),
  };
}
