import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { asking } from '../../src/console/ask/asking.ts';

const never = () => new Promise<string>(() => {});

/** What is shown of a question while it is on its way, after another was answered. */
async function shownAfter(first: readonly [string, ...unknown[]], second: readonly [string, ...unknown[]]): Promise<string | undefined> {
  const queries = new QueryClient();
  const observer = new QueryObserver(
    queries,
    asking(first, async () => 'the first answer'),
  );
  const stop = observer.subscribe(() => {});
  await expect.poll(() => observer.getCurrentResult().data).toBe('the first answer');
  observer.setOptions(asking(second, never));
  const { data } = observer.getCurrentResult();
  stop();
  queries.clear();
  return data;
}

describe('what stays while the next answer is on its way', () => {
  it('is the last page of the same list', async () => {
    expect(await shownAfter(['listTransfers', 'u_1', { after: '' }], ['listTransfers', 'u_1', { after: 'c2' }])).toBe('the first answer');
    expect(await shownAfter(['listUsers', {}], ['listUsers', { query: 'ann' }])).toBe('the first answer');
  });

  it('is never what was said of another user, address, level or text', async () => {
    expect(await shownAfter(['listTransfers', 'u_1', { after: '' }], ['listTransfers', 'u_2', { after: '' }])).toBeUndefined();
    expect(await shownAfter(['previewUserTier', 1, { point: 5 }], ['previewUserTier', 2, { point: 5 }])).toBeUndefined();
    expect(await shownAfter(['getPayout', 'p_1'], ['getPayout', 'p_2'])).toBeUndefined();
    expect(await shownAfter(['listAllPayouts', { limit: 1 }], ['listAllPayouts', 'open'])).toBeUndefined();
  });
});
