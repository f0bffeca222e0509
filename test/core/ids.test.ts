import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { hashSecret, idOf, newId, newSecret } from '../../src/core/ids.ts';

const NOW = new Date('2026-03-01T12:00:00.000Z');

test('an id is a UUID of version 7 that begins with its moment', () => {
  const id = newId(NOW);
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(NOW.getTime());
});

test('ids ascend with time, and within one moment in the order in which they are made', () => {
  const ids = Array.from({ length: 1000 }, () => newId(NOW));
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(1000);
  expect(newId(new Date(NOW.getTime() + 1)) > (ids.at(-1) as string)).toBe(true);
  expect(newId(new Date(NOW.getTime() - 1)) < (ids[0] as string)).toBe(true);
});

test('the id of what there is but once is the same each time, and another for another moment or text', () => {
  const id = idOf(NOW, 'operator:ada');
  expect(id).toMatch(/^019ca945-0a00-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(idOf(new Date(NOW), 'operator:ada')).toBe(id);
  const others = [idOf(NOW, 'operator:adb'), idOf(NOW, ''), idOf(new Date(NOW.getTime() + 1), 'operator:ada')];
  expect(new Set([id, ...others]).size).toBe(4);
  expect(id.slice(14)).not.toBe(others[2]?.slice(14));
});

test('a secret has 256 bits, and only its SHA-256 is kept', () => {
  const secrets = new Set(Array.from({ length: 100 }, newSecret));
  expect(secrets.size).toBe(100);
  for (const secret of secrets) {
    expect(secret).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
    expect(hashSecret(secret)).toEqual(createHash('sha256').update(secret).digest());
  }
});
