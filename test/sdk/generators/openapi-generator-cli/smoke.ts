import { Configuration, ResponseError, UsersApi } from './client/index.js';

const [basePath = '', apiKey = '', userId = ''] = process.argv.slice(2);
const users = new UsersApi(new Configuration({ basePath, apiKey }));

const user = await users.getUser({ userId });
const change = await users.setUserTier({ userId, tierChange: { tier: 2, note: 'smoke' } });
const refusal = await users.setUserTier({ userId, tierChange: { tier: 999 } }).catch(async (error: unknown) => {
  if (!(error instanceof ResponseError)) throw error;
  const { error: tag } = (await error.response.json()) as { error: string };
  return { status: error.response.status, error: tag };
});

console.log(
  JSON.stringify({
    user: { user_id: user.userId, tier: user.tier, available_micro: user.balance.availableMicro },
    change: { old_tier: change.oldTier, new_tier: change.newTier },
    refusal,
  }),
);
