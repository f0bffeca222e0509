/** A user's accounts as people read them, and what a movement changes in them. All amounts are whole micro-units. */
import type { Tone } from '../../../kit/tone.ts';
import type { Account, FullBalance, Transfer } from '../../../sdk/typescript/sdk.ts';

/** What each account holds, as it is told: what was earned and what is owed are above zero, although the books keep both below. */
export type Standing = Readonly<Record<Account, bigint>>;

/** The accounts in the order in which they are told, with their colours; an account that the contract gets is an error of types here. */
export const ACCOUNT_TONES: Readonly<Record<Account, Tone>> = {
  available: 'free',
  pending: 'held',
  reserved: 'reserved',
  paid_out: 'out',
  spent: 'plain',
  debt: 'debt',
  programme: 'plain',
};

/** What everything that was earned has become: of these it is the sum. */
export const PARTS = ['available', 'pending', 'reserved', 'paid_out', 'spent', 'debt'] as const satisfies readonly Account[];
/** What of it has not gone to the user yet, less what is owed: the balance. */
export const KEPT = ['available', 'pending', 'reserved', 'debt'] as const satisfies readonly Account[];

/** The movements of one account, or all of them, which change the balance. */
export type View = Account | 'all';
const VIEWS = [...(Object.keys(ACCOUNT_TONES) as Account[]), 'all'] as const;

/** The view that an address names; undefined where it names none. */
export const viewIn = (text: string | undefined): View | undefined => VIEWS.find((view) => view === text);

const BELOW_ZERO: ReadonlySet<Account> = new Set(['programme', 'debt']);
/** What these hold is taken off where a sum is made. */
const TAKEN_OFF: ReadonlySet<Account> = new Set(['debt']);

export const signed = (account: Account, micro: bigint): bigint => (TAKEN_OFF.has(account) ? 0n - micro : micro);
const asTold = (account: Account, micro: bigint): bigint => (BELOW_ZERO.has(account) ? 0n - micro : micro);

export function standingOf(balance: FullBalance): Standing {
  return {
    available: BigInt(balance.availableMicro),
    pending: BigInt(balance.pendingMicro),
    reserved: BigInt(balance.reservedMicro),
    paid_out: BigInt(balance.paidOutMicro),
    spent: BigInt(balance.spentMicro),
    debt: BigInt(balance.owedMicro),
    programme: BigInt(balance.lifetimeMicro),
  };
}

/** The sum of these accounts; what is owed is taken off. */
export const sumOf = (standing: Standing, accounts: readonly Account[]): bigint =>
  accounts.reduce((sum, account) => sum + signed(account, standing[account]), 0n);

/** What a view holds. */
export const heldIn = (standing: Standing, view: View): bigint => (view === 'all' ? sumOf(standing, KEPT) : standing[view]);

/** The accounts between which a movement goes. */
export const sidesOf = ({ debit, credit }: Transfer): readonly [Account, Account] => [debit, credit];

/** By how much a movement changes what a view holds. */
export function changeIn(transfer: Transfer, view: View): bigint {
  if (view === 'all') return KEPT.reduce((sum, account) => sum + signed(account, changeIn(transfer, account)), 0n);
  const amount = BigInt(transfer.amountMicro);
  if (transfer.credit === view) return asTold(view, amount);
  return transfer.debit === view ? asTold(view, 0n - amount) : 0n;
}

/** What one of the two accounts of a movement held after it. */
export function heldAfter({ debit, debitAfterMicro, creditAfterMicro }: Transfer, account: Account): bigint {
  return asTold(account, BigInt(account === debit ? debitAfterMicro : creditAfterMicro));
}

/** A movement as a view shows it. */
export interface Movement {
  transfer: Transfer;
  change: bigint;
  /** What the view held after it. */
  after: bigint;
}

/** Movements, the newest first, as a view shows them that holds so much after the first one. One account's view has none but its own. */
export function movementsOf(transfers: readonly Transfer[], view: View, held: bigint): Movement[] {
  const movements: Movement[] = [];
  let after = held;
  for (const transfer of transfers) {
    const change = changeIn(transfer, view);
    if (view === 'all' || change !== 0n) movements.push({ transfer, change, after });
    after -= change;
  }
  return movements;
}
