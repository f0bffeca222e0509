import { MICRO_MAX } from '../core/money.ts';
import type { Network } from '../programme/programme.ts';
import { dueBy } from '../rewards/due.ts';
import { asIban, END } from './looked-for.ts';
import type { PayoutStatus } from './payout.entity.ts';
import { PAYOUT_COLUMNS, type PayoutRow } from './payout-row.ts';

export interface PayoutFilter {
  status: PayoutStatus | undefined;
  network: Network | undefined;
  userId: string | undefined;
  covered: boolean | undefined;
  /** Requested from this moment on, itself included; before this one. */
  since?: Date | undefined;
  until?: Date | undefined;
  /** Amounts in micro-units, both included. */
  min?: number | undefined;
  max?: number | undefined;
  /** The beginning of an address or of a transaction, or a payout's id. */
  query?: string | undefined;
}

/** A payout as operators see it. */
export interface CoveredRow extends PayoutRow {
  covered: boolean;
}

/** A filter as SQL over a payout `p`. The texts are our own; what callers sent is among the values. */
export interface Narrowed {
  /** Tells apart the statements that are made of it: each combination of filters has a plan of its own. */
  key: string;
  where: string;
  columns: string;
  /** `$1` is the moment of reading. */
  values: unknown[];
}

/**
 * A payout is covered unless it is open and its user owes money at the moment of reading, after what is due by then has repaid what it can.
 * Users who owe nothing are not looked up any further.
 */
const COVERED = `not (p.status in ('requested', 'processing') and exists (
  select from balances b where b.user_id = p.user_id and b.debt < 0 and b.debt + (${dueBy('b.user_id', '$1')}) < 0
))`;

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function narrowPayouts(filter: PayoutFilter, now: Date): Narrowed {
  const { status, network, userId, covered, query } = filter;
  const values: unknown[] = [now];
  const where = ['$1::timestamptz is not null'];
  const names: string[] = [];
  const narrow = (name: string, condition: string) => {
    names.push(name);
    where.push(condition);
  };
  if (status !== undefined) narrow('status', `p.status = $${values.push(status)}::payout_status`);
  if (network !== undefined) narrow('network', `p.network = $${values.push(network)}`);
  if (userId !== undefined) narrow('user', `p.user_id = $${values.push(userId)}::uuid`);
  if (covered !== undefined) narrow(covered ? 'covered' : 'uncovered', covered ? COVERED : `not ${COVERED}`);
  if (isRange(filter)) narrow('range', rangeOf(filter, values));
  if (query !== undefined) narrow('query', namedBy(query.trim(), values));
  return { key: names.join('_'), where: where.join(' and '), columns: `${PAYOUT_COLUMNS}, ${COVERED} as covered`, values };
}

const isRange = ({ since, until, min, max }: PayoutFilter) => [since, until, min, max].some((bound) => bound !== undefined);

/** A bound that is not given is no bound: one statement serves for whichever are. */
function rangeOf({ since, until, min, max }: PayoutFilter, values: unknown[]): string {
  const [from, to] = [values.push(since ?? '-infinity'), values.push(until ?? 'infinity')];
  const [least, most] = [values.push(min ?? 0), values.push(max ?? String(MICRO_MAX))];
  const moments = `p.requested_at >= $${from}::timestamptz and p.requested_at < $${to}::timestamptz`;
  return `${moments} and p.amount_micro between $${least}::bigint and $${most}::bigint`;
}

function namedBy(text: string, values: unknown[]): string {
  const [given, iban, id] = [values.push(text), values.push(asIban(text)), values.push(ID.test(text) ? text : null)];
  const begins = (column: string, place: number) => `(${column} ~>=~ $${place} and ${column} ~<~ ($${place} || ${END}))`;
  return `(${begins('p.address', given)} or ${begins('p.address', iban)} or ${begins('p.tx_hash', given)} or p.payout_id = $${id}::uuid)`;
}
