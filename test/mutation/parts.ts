/** Code, and the tests that have to notice when it is changed. */
export interface Part {
  name: string;
  mutate: string[];
  tests: string[];
  /**
   * Tests with a database are slow. Code that is evaluated while a file is loaded, SQL texts above all, is not changed there: each such
   * change would need all tests of the part.
   */
  hasDatabase: boolean;
}

/** Functions of values first, against tests of values. Each of the others has a database, and a room of the product with its tests. */
export const PARTS: Part[] = [
  {
    name: 'values',
    mutate: ['src/core/money.ts', 'src/ledger/book.ts', 'src/rewards/{purse,reward}.ts', 'src/billing/{billing-event,decide,invoice}.ts'],
    tests: [
      'test/core/money.test.ts',
      'test/ledger/book.test.ts',
      'test/rewards/purse.test.ts',
      'test/billing/{billing-event,decide,invoice}.test.ts',
    ],
    hasDatabase: false,
  },
  {
    name: 'ledger',
    mutate: ['src/ledger/!(book).ts'],
    tests: ['test/ledger/!(book).test.ts', 'test/rewards/list-all-rewards.test.ts'],
    hasDatabase: true,
  },
  {
    name: 'rewards',
    mutate: ['src/rewards/!(purse|reward).ts', 'src/billing/months.ts'],
    tests: [
      'test/rewards/!(purse).test.ts',
      'test/billing/{get-invoice,months,spend-on-invoice}.test.ts',
      'test/payouts/{get-payout,mark-payout-returned}.test.ts',
    ],
    hasDatabase: true,
  },
  {
    name: 'idempotency',
    mutate: ['src/operations/idempotency.ts'],
    tests: [
      'test/operations/idempotency-over-http.test.ts',
      'test/operations/idempotency.test.ts',
      'test/graphql/effects.test.ts',
      'test/users/forget-person.test.ts',
    ],
    hasDatabase: true,
  },
  {
    name: 'attribution',
    mutate: ['src/attributions/*.ts'],
    tests: ['test/attributions/*.test.ts', 'test/users/{list-user-attributions,one-address,set-user-tier}.test.ts'],
    hasDatabase: true,
  },
];
