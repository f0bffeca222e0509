import type { components, operations } from './client/types.js';

type Answer<Name extends keyof operations> = operations[Name]['responses'] extends { 200: { content: { 'application/json': infer Body } } }
  ? Body
  : never;
type Refusal = components['schemas']['Refusal'];

const [base = '', token = '', user_id = ''] = process.argv.slice(2);
const headers = { 'x-admin-token': token, 'content-type': 'application/json' };
const users = `${base}/v1/admin/referrals/users`;

async function read<Body>(url: string): Promise<Body> {
  return (await (await fetch(url, { headers })).json()) as Body;
}
const post = (url: string, body: unknown) => fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });

const user = await read<Answer<'getUser'>>(`${users}/${user_id}`);
const tier: components['schemas']['TierChange'] = { tier: 2, note: 'smoke' };
const change = (await (await post(`${users}/${user_id}/tier`, tier)).json()) as Answer<'setUserTier'>;
const refused = await post(`${users}/${user_id}/tier`, { tier: 999 } satisfies typeof tier);
const { error } = (await refused.json()) as Refusal;
const common = { occurred_at: '2026-03-01T12:00:00.000Z', invoice_id: 'inv_smoke', user_id };
const batch: components['schemas']['BillingBatch'] = {
  events: [
    { id: 'evt_paid', type: 'invoice_paid', amount_micro: 49_000_000, ...common },
    { id: 'evt_voided', type: 'invoice_voided', ...common },
  ],
};
const { outcomes } = (await (await post(`${base}/v1/admin/billing/events`, batch)).json()) as Answer<'recordBillingEvents'>;
const walked: string[] = [];
for (;;) {
  const { items } = await read<Answer<'listUsers'>>(`${users}?limit=1&offset=${walked.length}`);
  if (items.length === 0) break;
  walked.push(...items.map((item) => item.user_id));
}

console.log(
  JSON.stringify({
    user: { user_id: user.user_id, tier: user.tier, available_micro: user.balance.available_micro },
    change: { old_tier: change.old_tier, new_tier: change.new_tier },
    refusal: { status: refused.status, error },
    outcomes: outcomes.map(({ outcome }) => outcome),
    users: walked,
  }),
);
