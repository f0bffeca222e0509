import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let userId: string;
const path = (id: string) => `/v1/admin/referrals/users/${id}`;

beforeAll(async () => {
  server = await startServer();
  userId = await server.createUser({ display_name: 'Ada Lovelace' });
});
afterAll(() => server.stop());

test('a new user stands at the lowest tier with empty accounts and no history', async () => {
  const { status, body } = await server.admin('GET', path(userId));
  expect(status).toBe(200);
  expect(body).toEqual({
    user_id: userId,
    tier: 1,
    tier_label: 'regular',
    rate_bps: 1000,
    primary_code: expect.stringMatching(/^[0-9a-hjkmnp-tv-z]{10}$/),
    custom_slug: null,
    paid_invitees_info: 0,
    balance: { pending_micro: 0, available_micro: 0, lifetime_micro: 0 },
    recent_attributions: [],
  });
});
