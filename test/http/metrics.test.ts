import { expect, test } from 'vitest';
import { createMetrics } from '../../src/http/metrics.ts';

test('jobs are counted by outcome, and their last success is kept', async () => {
  const metrics = createMetrics();
  const began = Date.now() / 1000;
  metrics.observeJob('sweepRewards', 'succeeded');
  metrics.observeJob('sweepRewards', 'succeeded');
  metrics.observeJob('cleanUp', 'failed');
  const { text } = await metrics.page();
  expect(text).toContain('triport_jobs_total{job="sweepRewards",outcome="succeeded"} 2');
  expect(text).toContain('triport_jobs_total{job="cleanUp",outcome="failed"} 1');
  const last = /triport_job_last_success_timestamp_seconds\{job="sweepRewards"\} (\S+)/.exec(text)?.[1];
  expect(Number(last)).toBeGreaterThanOrEqual(began);
  expect(text).not.toContain('triport_job_last_success_timestamp_seconds{job="cleanUp"}');
});

test('that jobs stand still is said, and that they go on', async () => {
  const shown = async (observed: boolean[]) => {
    const metrics = createMetrics();
    for (const isStill of observed) metrics.observeStandstill(isStill);
    return /^triport_jobs_standstill (\d)$/m.exec((await metrics.page()).text)?.[1];
  };
  expect([await shown([]), await shown([true]), await shown([true, false])]).toEqual(['0', '1', '0']);
});
