import { BillingApi, Configuration, ResponseError, UsersApi } from './client/index.js';

const [basePath = '', apiKey = '', userId = ''] = process.argv.slice(2);
const configuration = new Configuration({ basePath, apiKey });
const users = new UsersApi(configuration);

const user = await users.getUser({ userId });
const change = await users.setUserTier({ userId, tierChange: { tier: 2, note: 'smoke' } });
const refusal = await users.setUserTier({ userId, tierChange: { tier: 999 } }).catch(async (error: unknown) => {
  if (!(error instanceof ResponseError)) throw error;
  const { error: tag } = (await error.response.json()) as { error: string };
  return { status: error.response.status, error: tag };
});
const common = { occurredAt: new Date('2026-03-01T12:00:00.000Z'), invoiceId: 'inv_smoke', userId };
const { outcomes } = await new BillingApi(configuration).recordBillingEvents({
  billingBatch: {
    events: [
      { id: 'evt_paid', type: 'invoice_paid', amountMicro: 49_000_000, ...common },
      { id: 'evt_voided', type: 'invoice_voided', ...common },
    ],
  },
});
const walked: string[] = [];
for (;;) {
  const { items } = await users.listUsers({ limit: 1, offset: walked.length });
  if (items.length === 0) break;
  walked.push(...items.map((item) => item.userId));
}

console.log(
  JSON.stringify({
    user: { user_id: user.userId, tier: user.tier, available_micro: user.balance.availableMicro },
    change: { old_tier: change.oldTier, new_tier: change.newTier },
    refusal,
    outcomes: outcomes.map(({ outcome }) => outcome),
    users: walked,
  }),
);
