/** What is said to be wrong with a malformed event: the first of its schema's rules that it breaks. */
import { isRoundedNumber } from './raw.ts';

const ID = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,254}$/;
const TYPES = ['invoice_paid', 'invoice_created', 'invoice_refunded', 'invoice_disputed', 'invoice_dispute_won', 'invoice_voided'];
const TASKS = ['verification', 'auction', 'direct', 'wallet', 'staking', 'reversal'];
const AHEAD = 'occurred_at is more than five minutes ahead';

type Fields = Record<string, unknown>;

export function billingFault(element: unknown): string {
  const { type, amount_micro } = (element ?? {}) as Fields;
  const fault = idFault(element) ?? oneOf('type', type, TYPES);
  if (fault) return fault;
  if (type === 'invoice_voided') return amount_micro === undefined ? AHEAD : 'unknown property amount_micro';
  const least = TYPES.indexOf(type as string) < 2 ? 0 : 1;
  const isTooGreat = typeof amount_micro === 'number' && amount_micro > Number.MAX_SAFE_INTEGER;
  // A number that JavaScript would round may as well be one that is too great.
  if (isTooGreat || isRoundedNumber(amount_micro)) return `amount_micro must be an integer of at most ${Number.MAX_SAFE_INTEGER}`;
  if (!Number.isInteger(amount_micro)) return 'amount_micro must be an integer';
  return (amount_micro as number) < least ? `amount_micro must be at least ${least}` : AHEAD;
}

export function pointFault(element: unknown): string {
  return idFault(element) ?? oneOf('task', ((element ?? {}) as Fields)['task'], TASKS) ?? AHEAD;
}

function idFault(element: unknown): string | undefined {
  if (typeof element !== 'object' || element === null) return 'the event must be an object';
  const { id } = element as Fields;
  return ID.test(String(id)) ? undefined : 'id must begin with a letter or a digit, and have only those and . _ : - after it';
}

const oneOf = (name: string, value: unknown, all: readonly string[]) =>
  all.includes(value as string) ? undefined : `${name} must be one of ${all.join(', ')}`;
