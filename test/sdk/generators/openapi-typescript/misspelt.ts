import type { components } from './client/types.js';

type BillingEvent = components['schemas']['BillingEvent'];

const common = {
  id: 'evt_1',
  occurred_at: '2026-03-01T12:00:00.000Z',
  invoice_id: 'inv_1',
  user_id: '3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e',
};

export const events: BillingEvent[] = [
  { ...common, type: 'invoice_paid', amount_micro: 1 },
  { ...common, type: 'invoice_voided' },
  // @ts-expect-error No event is called so.
  { ...common, type: 'invoice_payed', amount_micro: 1 },
  // @ts-expect-error A payment has an amount.
  { ...common, type: 'invoice_paid' },
  // @ts-expect-error The amount is a number.
  { ...common, type: 'invoice_paid', amount_micro: '1' },
  // @ts-expect-error What is withdrawn has no amount.
  { ...common, type: 'invoice_voided', amount_micro: 1 },
];

// @ts-expect-error No refusal has this tag.
export const tag: components['schemas']['Refusal']['error'] = 'invalid_teir';
