import { afterAll, beforeAll, expect } from 'vitest';
import { createMetrics } from '../../src/http/metrics.ts';
import { metricsListener } from '../../src/http/metrics-listener.ts';
import { type Listening, listen } from '../../src/http/server.ts';
import { rawRequest } from '../support/raw.ts';
import { serving } from '../support/serving.ts';

let listening: Listening;
const metrics = createMetrics();

const test = serving({ metricsPort: 9464, rateLimit: true });

beforeAll(async () => {
  listening = await listen(metricsListener(metrics), '127.0.0.1', 0, { variable: 'METRICS_PORT' });
});

afterAll(async () => {
  await listening.stop(0);
});

test('with a port of their own the metrics are no page of the server any more', async ({ server }) => {
  const { status, body } = await server.call('GET', '/metrics');
  expect([status, body.error]).toEqual([404, 'not_found']);
});

test('the listener answers the metrics, to GET and HEAD, as often as it is asked', async () => {
  metrics.observe('getMe', 200, 0.001);
  const get = await rawRequest(listening.url, 'GET', '/metrics?x=1');
  const head = await rawRequest(listening.url, 'HEAD', '/metrics');
  expect([get.status, head.status]).toEqual([200, 200]);
  expect(get.headers['content-type']).toMatch(/^text\/plain; version=/);
  expect(get.body).toContain('triport_http_request_duration_seconds_count{operation="getMe",status="200"} 1');
  expect([head.headers['content-length'], head.body]).toEqual([get.headers['content-length'], '']);
  const statuses = await Promise.all(Array.from({ length: 300 }, async () => (await fetch(`${listening.url}/metrics`)).status));
  expect(new Set(statuses)).toEqual(new Set([200]));
});

test('and nothing else, in the envelope', async () => {
  for (const path of ['/', '/healthz', '/metrics/', '/v1/referrals/me', '/openapi.json']) {
    const reply = await rawRequest(listening.url, 'GET', path);
    expect([path, reply.status, JSON.parse(reply.body)]).toEqual([
      path,
      404,
      { error: 'not_found', message: expect.any(String), request_id: reply.headers['x-request-id'] },
    ]);
    expect(reply.headers['x-content-type-options']).toBe('nosniff');
  }
  const options = await rawRequest(listening.url, 'OPTIONS', '/metrics');
  expect([options.status, options.headers['allow']]).toEqual([204, 'GET, HEAD, OPTIONS']);
  const post = await rawRequest(listening.url, 'POST', '/metrics');
  expect([post.status, post.headers['allow'], JSON.parse(post.body).error]).toEqual([405, 'GET, HEAD, OPTIONS', 'method_not_allowed']);
});
