/** The money that exists before a run: the signed-in user has more than requests of any usual size ask for, and open payouts. */
import type { Call } from './call.ts';

export interface Money {
  /** Open payouts of the signed-in user. Whenever one of them is named, the hooks put a new one in its place. */
  payoutIds: string[];
  /** Events that were reported, with the invoices that they are about. */
  eventIds: string[];
  invoiceIds: string[];
}

/** An address that is good, for each network. */
export const ADDRESSES = {
  ethereum: '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
  polygon: '0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359',
  bsc: '0xde709f2102306220921060314715629080e2fb77',
  solana: 'EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v',
  tron: 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t',
  bitcoin: 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
  sepa: 'DE89370400440532013000',
  paypal: 'ada@example.org',
};

const INVITEES = 8;
/** All of it together is half of what the contract's numbers hold. */
const PAYMENT = 500_000_000_000_000;
/** Long before any hold. */
const PAID_AT = '2020-01-01T00:00:00.000Z';

/** Everything is earned and asked for by the operations that are under test. */
export async function seedMoney(admin: Call, user: Call, invitees: readonly string[]): Promise<Money> {
  const { primary_code: code } = (await user('GET', '/v1/referrals/me')) as { primary_code: string };
  const payers = invitees.slice(0, INVITEES);
  for (const payer of payers) await admin('POST', '/v1/admin/referrals/signups', { user_id: payer, code });
  const events = payers.map((payer, index) => ({
    id: `seed-paid-${index}`,
    type: 'invoice_paid',
    occurred_at: PAID_AT,
    invoice_id: `seed-invoice-${index}`,
    user_id: payer,
    amount_micro: PAYMENT,
  }));
  await admin('POST', '/v1/admin/billing/events', { events });
  const payoutIds: string[] = [];
  for (const [network, address] of Object.entries(ADDRESSES)) {
    const wish = { amount_micro: 1_000_000, network, address };
    payoutIds.push(((await user('POST', '/v1/referrals/payouts', wish)) as { id: string }).id);
  }
  return { payoutIds, eventIds: events.map(({ id }) => id), invoiceIds: events.map(({ invoice_id }) => invoice_id) };
}
