import { expect, test } from 'vitest';
import { operations } from '../../../generated/operations.ts';
import { openBackend } from '../../../src/http/backend/backend.ts';
import { readValidation } from '../../../src/start/read-contract.ts';

/** The library's stores of compiled validators, by operation. */
interface Stores {
  requestValidators: Record<string, unknown>;
  statusBasedResponseValidators: Record<string, unknown>;
}

test('every validator of the contract compiles, ahead of the first call, and requests come in between', async () => {
  const { api, compileAhead } = await openBackend(readValidation());
  const stores = api.validator as unknown as Stores;
  expect(stores.requestValidators).toEqual({});
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  await compileAhead(true);
  clearInterval(timer);
  expect(Object.keys(stores.requestValidators).sort()).toEqual(Object.keys(operations).sort());
  expect(Object.keys(stores.statusBasedResponseValidators).sort()).toEqual(Object.keys(operations).sort());
  expect(turns).toBeGreaterThan(1);
});

test('answers are not compiled where they are not checked', async () => {
  const { api, compileAhead } = await openBackend(readValidation());
  await compileAhead(false);
  expect((api.validator as unknown as Stores).statusBasedResponseValidators).toEqual({});
});
