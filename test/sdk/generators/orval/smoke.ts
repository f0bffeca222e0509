import { recordBillingEvents } from './client/billing/billing.js';
import { getUser, listUsers, setUserTier } from './client/users/users.js';

const [base = '', token = '', user_id = ''] = process.argv.slice(2);

// The client calls addresses without a host, as a page of the same origin would; Node has to be told the origin.
const { fetch: call } = globalThis;
globalThis.fetch = (url, options) => call(new URL(String(url), base), options);
const options = { headers: { 'x-admin-token': token } };

function good<Answer extends { status: number; data: unknown }>(answer: Answer): Extract<Answer, { status: 200 }>['data'] {
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.data));
  return answer.data;
}

const user = good(await getUser(user_id, options));
const change = good(await setUserTier(user_id, { tier: 2, note: 'smoke' }, options));
const refused = await setUserTier(user_id, { tier: 999 }, options);
if (refused.status !== 400) throw new Error('it was not refused');
const common = { occurred_at: '2026-03-01T12:00:00.000Z', invoice_id: 'inv_smoke', user_id };
const { outcomes } = good(
  await recordBillingEvents(
    {
      events: [
        { id: 'evt_paid', type: 'invoice_paid', amount_micro: 49_000_000, ...common },
        { id: 'evt_voided', type: 'invoice_voided', ...common },
      ],
    },
    options,
  ),
);
const walked: string[] = [];
for (;;) {
  const { items } = good(await listUsers({ limit: 1, offset: walked.length }, options));
  if (items.length === 0) break;
  walked.push(...items.map((item) => item.user_id));
}

console.log(
  JSON.stringify({
    user: { user_id: user.user_id, tier: user.tier, available_micro: user.balance.available_micro },
    change,
    refusal: { status: refused.status, error: refused.data.error },
    outcomes: outcomes.map(({ outcome }) => outcome),
    users: walked,
  }),
);
