import { expect, test } from 'vitest';
import { BATCH_MAX, eventId, newBatchId, placeOf } from '../../src/events/event-id.ts';

const NOW = new Date('2026-03-01T12:00:00.000Z');

test('the id of an event says where it is, and is of the alphabet of webhook ids', () => {
  const batchId = newBatchId(NOW);
  for (const place of [0, 1, 17, BATCH_MAX - 1]) {
    const id = eventId(batchId, place);
    expect(id).toMatch(/^evt_[0-9a-f]{32}$/);
    expect(placeOf(id)).toEqual({ batchId, place });
  }
});

test('ids of batches are UUIDs of version 7 that ascend, and none is made twice', () => {
  const ids = Array.from({ length: 5000 }, () => newBatchId(NOW));
  expect(ids).toEqual(ids.toSorted());
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{8}0000$/);
});

test.each(['', 'evt_', 'evt_0', `evt_${'g'.repeat(32)}`, `evt_${'0'.repeat(33)}`, `EVT_${'0'.repeat(32)}`])('%s is no id', (id) => {
  expect(placeOf(id)).toBeUndefined();
});
