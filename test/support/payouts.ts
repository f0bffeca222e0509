import { couple, invoiceOf, report } from './billing.ts';
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

/** Requests a payout, and returns its id. */
export async function openPayout(server: TestServer, session: string, amount: number, where: object = {}): Promise<string> {
  const wish = { amount_micro: amount, network: 'ethereum', address: ADDRESS, ...where };
  const reply = await server.as(session, 'POST', '/v1/referrals/payouts', wish);
  if (reply.status !== 202) throw new Error(`openPayout: ${reply.status} ${reply.text}`);
  return reply.body.id as string;
}

/** An open payout of 80.00, of somebody who owes 80.00 as soon as the payment that earned it is refunded. */
export async function almostUncovered(server: TestServer) {
  const { inviter: userId, invitee } = await couple(server);
  const session = await server.login(userId);
  const invoice = invoiceOf(server, invitee);
  await report(server, invoice.paid(800_000_000, { occurred_at: '2026-01-01T00:00:00.000Z' }));
  const id = await openPayout(server, session, 80_000_000);
  return { userId, session, id, debt: 80_000_000, refund: () => report(server, invoice.refunded(800_000_000)) };
}

/** The same when it has been refunded. */
export async function uncoveredPayout(server: TestServer) {
  const payout = await almostUncovered(server);
  await payout.refund();
  return payout;
}
