import { earn } from './money.ts';
import type { TestServer } from './server.ts';

/** An address of the specification of EIP-55. */
export const ADDRESS = '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed';

export interface Earner {
  userId: string;
  session: string;
}

/** A signed-in user with so much money available. */
export async function signUpEarner(server: TestServer, amount: number): Promise<Earner> {
  const userId = await server.createUser();
  await earn(server, userId, amount);
  return { userId, session: await server.login(userId) };
}

/** Requests a payout, and answers its id. */
export async function openPayout(server: TestServer, session: string, amount: number, where: object = {}): Promise<string> {
  const wish = { amount_micro: amount, network: 'ethereum', address: ADDRESS, ...where };
  const reply = await server.as(session, 'POST', '/v1/referrals/payouts', wish);
  if (reply.status !== 202) throw new Error(`openPayout: ${reply.status} ${reply.text}`);
  return reply.body.id as string;
}
