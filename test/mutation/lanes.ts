export const LANES = [
  {
    name: 'billing',
    mutate: ['src/billing/{decide,invoice,months,billing-event}.ts'],
    tests: ['test/billing/{decide,invoice,months}.test.ts'],
  },
];
