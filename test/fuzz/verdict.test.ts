import { describe, expect, test } from 'vitest';
import { type Observed, type Operation, verdict } from './verdict.ts';

const OPERATIONS: Operation[] = [
  { id: 'resolveCode', caller: 'anyone', good: [200] },
  { id: 'getMe', caller: 'user', good: [200] },
  { id: 'putUser', caller: 'operator', good: [200, 201] },
];

const anonymous: Observed = [['resolveCode', 200, true, 5]];
const user: Observed = [['getMe', 200, true, 5]];
const operator: Observed = [
  ['putUser', 200, true, 5],
  ['putUser', 201, true, 5],
  ['putUser', 401, false, 50],
];

describe('the verdict on the fuzz runs', () => {
  test('is empty when every operation gave its good answer and every identity was let in', () => {
    expect(verdict(OPERATIONS, { anonymous, user, operator }, {})).toEqual([]);
  });

  test('names every good answer that nobody was given', () => {
    const updated: Observed = [['putUser', 200, true, 5]];
    expect(verdict(OPERATIONS, { anonymous, user, operator: updated }, {})).toEqual(['nobody was ever answered putUser 201']);
  });

  test('accepts an exception only for as long as it is needed', () => {
    const updated: Observed = [['putUser', 200, true, 5]];
    const exceptions = { 'putUser 201': 'reason' };
    expect(verdict(OPERATIONS, { anonymous, user, operator: updated }, exceptions)).toEqual([]);
    expect(verdict(OPERATIONS, { anonymous, user, operator }, exceptions)).toEqual([
      'putUser 201 was answered: take it off the exceptions',
    ]);
    expect(verdict(OPERATIONS, { anonymous, user, operator }, { 'gone 200': 'reason' })).toEqual([
      'gone 200 is excepted, but the contract does not have it',
    ]);
  });

  test('notices that an identity lost its credentials, also when it once had them', () => {
    const lost: Observed = [...user, ['getMe', 401, true, 2]];
    expect(verdict(OPERATIONS, { anonymous, user: lost, operator }, {})).toEqual([
      'the user run is blind: its own operations answered 2 of 7 valid requests with 401',
    ]);
  });

  test('asks nobody for credentials who has none', () => {
    const refused: Observed = [...anonymous, ['resolveCode', 401, true, 50]];
    expect(verdict(OPERATIONS, { anonymous: refused, user, operator }, {})).toEqual([]);
  });

  test('notices that an identity never called what is its own', () => {
    expect(verdict(OPERATIONS, { anonymous, user: [['putUser', 401, true, 9]], operator }, {})).toEqual([
      'nobody was ever answered getMe 200',
      'the user run made no valid request to any of its own operations',
    ]);
  });
});
