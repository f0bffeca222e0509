import { client } from './client/client.gen.js';
import { getUser, listUsers, recordBillingEvents, setUserTier } from './client/index.js';

const [baseUrl = '', auth = '', user_id = ''] = process.argv.slice(2);
client.setConfig({ baseUrl, auth });
const path = { user_id };

const { data: user } = await getUser({ path, throwOnError: true });
const { data: change } = await setUserTier({ path, body: { tier: 2, note: 'smoke' }, throwOnError: true });
const { error: refusal, response } = await setUserTier({ path, body: { tier: 999 } });
const common = { occurred_at: '2026-03-01T12:00:00.000Z', invoice_id: 'inv_smoke', user_id };
const { data: batch } = await recordBillingEvents({
  body: {
    events: [
      { id: 'evt_paid', type: 'invoice_paid', amount_micro: 49_000_000, ...common },
      { id: 'evt_voided', type: 'invoice_voided', ...common },
    ],
  },
  throwOnError: true,
});
const users: string[] = [];
for (;;) {
  const { data: page } = await listUsers({ query: { limit: 1, offset: users.length }, throwOnError: true });
  if (page.items.length === 0) break;
  users.push(...page.items.map((item) => item.user_id));
}

console.log(
  JSON.stringify({
    user: { user_id: user.user_id, tier: user.tier, available_micro: user.balance.available_micro },
    change,
    refusal: { status: response?.status, error: refusal?.error },
    outcomes: batch.outcomes.map(({ outcome }) => outcome),
    users,
  }),
);
