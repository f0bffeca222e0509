import { client } from './client/client.gen.js';
import { getUser, setUserTier } from './client/index.js';

const [baseUrl = '', auth = '', user_id = ''] = process.argv.slice(2);
client.setConfig({ baseUrl, auth });
const path = { user_id };

const { data: user } = await getUser({ path, throwOnError: true });
const { data: change } = await setUserTier({ path, body: { tier: 2, note: 'smoke' }, throwOnError: true });
const { error: refusal, response } = await setUserTier({ path, body: { tier: 999 } });

console.log(
  JSON.stringify({
    user: { user_id: user.user_id, tier: user.tier, available_micro: user.balance.available_micro },
    change,
    refusal: { status: response?.status, error: refusal?.error },
  }),
);
