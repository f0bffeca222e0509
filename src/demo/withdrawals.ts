import { DAY_MS } from '../core/clock.ts';
import type { Person } from './cast.ts';
import type { Chance } from './chance.ts';
import type { InvoiceEvent, Scene } from './scene.ts';
import { addressOf, receiptOf } from './wallets.ts';

const HOUR_MS = DAY_MS / 24;
const NETWORKS = ['ethereum', 'polygon', 'bsc', 'solana', 'tron', 'bitcoin', 'sepa', 'sepa', 'paypal', 'paypal'] as const;

const FAILURES = [
  'The exchange returned the transfer.',
  'The bank could not find the account.',
  'The wallet is on a sanctions list; please name another.',
  'PayPal: the recipient cannot receive payments.',
];

/** Every month or so somebody asks for what there is, and operators attend to it. Users who have too little are refused. */
export function withdrawals(who: Person, from: number, end: number, luck: Chance): Scene[] {
  const network = luck.pick(NETWORKS);
  const address = addressOf(who, network);
  const scenes: Scene[] = [];
  for (let at = from + luck.whole(25, 50) * DAY_MS, nth = 1; at < end; at += luck.whole(15, 30) * DAY_MS, nth++) {
    scenes.push({ what: 'asks', at: new Date(at), who, network, address, keeps: 0n });
    scenes.push(...handling(who, at, receiptOf(who, network, nth), luck));
  }
  return scenes;
}

function handling(who: Person, at: number, txHash: string, luck: Chance): Scene[] {
  if (luck.happens(0.12)) return [{ what: 'regrets', at: new Date(at + luck.whole(1, 5) * HOUR_MS), who }];
  const done = at + luck.whole(30, 150) * HOUR_MS;
  const scenes: Scene[] = [];
  if (luck.happens(0.8)) scenes.push({ what: 'is_attended_to', at: new Date(at + luck.whole(6, 24) * HOUR_MS), who });
  if (luck.happens(0.12)) return [...scenes, { what: 'is_not_paid', at: new Date(done), who, reason: luck.pick(FAILURES) }];
  return [...scenes, { what: 'is_paid', at: new Date(done), who, txHash }];
}

/** Now and then somebody covers an own invoice with credit; who has too little, or has paid already, is refused. */
export function coverings(who: Person, events: readonly InvoiceEvent[], luck: Chance): Scene[] {
  return events.flatMap((event) => {
    if (event.type !== 'invoice_created' || !luck.happens(0.3)) return [];
    const at = new Date(Date.parse(event.occurred_at) + 1.5 * DAY_MS);
    return [{ what: 'covers', at, who, invoiceId: event.invoice_id, amount: BigInt(event.amount_micro) }];
  });
}
