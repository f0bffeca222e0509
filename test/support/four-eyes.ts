import { openPayout, signUpEarner } from './payouts.ts';
import { ADMIN_TOKEN, type Reply, type TestServer } from './server.ts';
import { serving } from './serving.ts';

/** Operators and their tokens. */
export const TOKENS = {
  default: ADMIN_TOKEN,
  alice: 'a-token-of-alice-alone',
  bob: 'a-token-of-bob-alone',
  carol: 'a-token-of-carol-alone',
};
export type Operator = keyof typeof TOKENS;

export const ADMIN_TOKENS = Object.entries(TOKENS);

/** Tests of a file whose server asks for so many approvals of a payout, from an amount on. */
export const fourEyes = (needed: number, fromMicro = 0n) => serving({ adminTokens: ADMIN_TOKENS, payoutApprovals: { needed, fromMicro } });

/** The header by which an operator is known. */
export const known = (who: Operator) => ({ 'x-admin-token': TOKENS[who] });

const PAYOUTS = '/v1/admin/referrals/payouts';

export const approve = (server: TestServer, who: Operator, ids: readonly string[], amount_micro: number): Promise<Reply> =>
  server.admin('POST', `${PAYOUTS}/approvals`, { ids, amount_micro }, known(who));

export const withdraw = (server: TestServer, who: Operator, id: string): Promise<Reply> =>
  server.admin('DELETE', `${PAYOUTS}/${id}/approval`, undefined, known(who));

export const send = (server: TestServer, who: Operator, id: string, body: object = { tx_hash: '0x1' }, headers = {}): Promise<Reply> =>
  server.admin('POST', `${PAYOUTS}/${id}/sent`, body, { ...known(who), ...headers });

/** What becomes of many payouts at once. */
export const change = (server: TestServer, who: Operator, body: { action: string; items: object[] }, headers = {}): Promise<Reply> =>
  server.admin('POST', `${PAYOUTS}/batch`, body, { ...known(who), ...headers });

export const sentAs = (ids: readonly string[]) => ({ action: 'sent', items: ids.map((id) => ({ id, tx_hash: `tx-${id}` })) });

/** The payout of a new user, and whose it is. */
export async function somePayout(server: TestServer, amount = 60_000_000) {
  const { userId, session } = await signUpEarner(server, amount);
  return { userId, session, id: await openPayout(server, session, amount) };
}

/** The operators who have approved a payout, in the order in which they did. */
export async function approversOf(server: TestServer, id: string): Promise<string[]> {
  const { body } = await server.admin('GET', `${PAYOUTS}/${id}`);
  return body.approvals.map(({ operator }: { operator: string }) => operator);
}
