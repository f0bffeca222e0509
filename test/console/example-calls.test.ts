import { expect, test } from 'vitest';
import { ADA, type Call, newUser, shellText } from '../../src/console/frame/example-calls.ts';

const SERVER = 'https://referrals.example.org';

test.each<[Call, string]>([
  [
    newUser(ADA),
    `curl -X PUT ${SERVER}/v1/admin/users/${ADA.id} \\
  -H "X-Admin-Token: $ADMIN_TOKEN" -H 'Content-Type: application/json' \\
  -d '{
    "display_name": "Ada Lovelace"
  }'`,
  ],
  [
    { method: 'GET', path: '/v1/admin/billing/invoice?invoice_id=inv_1' },
    `curl ${SERVER}/v1/admin/billing/invoice?invoice_id=inv_1 \\\n  -H "X-Admin-Token: $ADMIN_TOKEN"`,
  ],
  [
    { method: 'POST', path: '/v1/referrals/payouts', body: {}, isOfUser: true },
    `curl -X POST ${SERVER}/v1/referrals/payouts \\\n  -H 'Cookie: nl_session=…' -H 'Content-Type: application/json' \\\n  -d '{}'`,
  ],
])('a call is written as a shell takes it', (call, text) => {
  expect(shellText(call, SERVER)).toBe(text);
});
