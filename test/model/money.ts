/**
 * One user's money, told from the beginning. Nothing is kept between two questions but what happened: accounts, transfers and what
 * became of each reward are worked out anew from the list of facts, up to the moment of the question.
 */
export type Account = 'programme' | 'pending' | 'available' | 'reserved' | 'paid_out' | 'spent' | 'debt';

/** Something that happened to a user's money. `subject` names the reward, the payout or the spend that it is about. */
export type Fact = { user: string; at: number; subject: string; amount: bigint } & (
  | { what: 'accrue'; invoice: string; availableAt: number }
  | { what: 'reverse' | 'restore' }
  | { what: 'spend'; invoice: string }
  | { what: 'return' | 'reserve' | 'release' | 'settle' | 'bounce' }
);

/** A reward as it stands. What is neither used nor reversed is left. */
export interface Lot {
  reward: string;
  invoice: string;
  availableAt: number;
  amount: bigint;
  reversed: bigint;
  used: bigint;
  unlocked: boolean;
  /** What took its last part. */
  end: 'spent' | 'paid_out' | 'reversed' | undefined;
}

export interface Move {
  kind: string;
  debit: Account;
  credit: Account;
  amount: bigint;
  subject: string;
  debitAfter: bigint;
  creditAfter: bigint;
  at: number;
  /** Whether it follows from the passing of time alone: it may be written down later, when somebody looks. */
  byTime: boolean;
}

export interface Story {
  lots: Lot[];
  moves: Move[];
  /** The most that was in the user's accounts at any time. */
  peak: bigint;
}

export const leftOf = ({ amount, reversed, used }: Lot) => greatest(amount - reversed - used, 0n);
export const least = (a: bigint, b: bigint) => (a < b ? a : b);
export const greatest = (a: bigint, b: bigint) => (a > b ? a : b);

/** Older rewards are used first: by the end of their hold, then by the bytes of the invoice's id. */
const byAge = (a: Lot, b: Lot) => a.availableAt - b.availableAt || Buffer.compare(Buffer.from(a.invoice), Buffer.from(b.invoice));

/** The accounts of a user, and every move between them. */
function openBook(story: Story) {
  const accounts = { programme: 0n, pending: 0n, available: 0n, reserved: 0n, paid_out: 0n, spent: 0n, debt: 0n };

  function move(kind: string, debit: Account, credit: Account, amount: bigint, subject: string, at: number, byTime = false) {
    if (amount === 0n) return;
    accounts[debit] -= amount;
    accounts[credit] += amount;
    const after = { debitAfter: accounts[debit], creditAfter: accounts[credit] };
    story.moves.push({ kind, debit, credit, amount, subject, ...after, at, byTime });
    const inside = accounts.pending + accounts.available + accounts.reserved + accounts.paid_out + accounts.spent;
    story.peak = greatest(story.peak, inside);
  }

  function repay(subject: string, at: number, byTime = false) {
    move('repay', 'available', 'debt', least(accounts.available, -accounts.debt), subject, at, byTime);
  }

  return { accounts, move, repay };
}

/** What rewards are used for. */
function openUses(lots: readonly Lot[]) {
  /** Money that belongs to no reward, and uses that no reward has covered yet. */
  let loose = 0n;
  let owed = 0n;

  /** Uses money: what belongs to no reward, then the oldest rewards; the rest is owed. */
  function use(amount: bigint, end: Lot['end']) {
    const fromLoose = least(loose, amount);
    loose -= fromLoose;
    let missing = amount - fromLoose;
    for (const lot of lots.filter(({ unlocked }) => unlocked).sort(byAge)) {
      const part = least(missing, leftOf(lot));
      if (part === 0n) continue;
      lot.used += part;
      missing -= part;
      if (leftOf(lot) === 0n) lot.end = end;
    }
    owed += missing;
  }

  function makeGood() {
    const due = owed;
    owed = 0n;
    use(due, 'spent');
  }

  /** Takes money in that belongs to no reward. */
  function takeIn(amount: bigint) {
    loose += amount;
    makeGood();
  }

  return { use, makeGood, takeIn };
}

export function tell(facts: readonly Fact[], now: number): Story {
  const story: Story = { lots: [], moves: [], peak: 0n };
  const { lots } = story;
  const { accounts, move, repay } = openBook(story);
  const { use, makeGood, takeIn } = openUses(lots);

  function unlock(lot: Lot, at: number) {
    lot.unlocked = true;
    move('unlock', 'pending', 'available', leftOf(lot), lot.reward, at, true);
    repay(lot.reward, at, true);
    makeGood();
  }

  function unlockUntil(moment: number) {
    const due = lots.filter(({ unlocked, availableAt }) => !unlocked && availableAt <= moment);
    for (const lot of due.sort(byAge)) unlock(lot, lot.availableAt);
  }

  function reverse(lot: Lot, amount: bigint, at: number) {
    const left = leftOf(lot);
    lot.reversed += amount;
    const there = lot.unlocked ? least(amount, accounts.available) : amount;
    move('reverse', lot.unlocked ? 'available' : 'pending', 'programme', there, lot.reward, at);
    move('reverse', 'debt', 'programme', amount - there, lot.reward, at);
    if (left > 0n && leftOf(lot) === 0n) lot.end = 'reversed';
    use(greatest(amount - left, 0n), 'spent'); // the row did not have so much left: others make it good
  }

  function restore(lot: Lot, amount: bigint, at: number) {
    const before = leftOf(lot);
    lot.reversed -= amount;
    move('restore', 'programme', lot.unlocked ? 'available' : 'pending', amount, lot.reward, at);
    if (!lot.unlocked) return;
    repay(lot.reward, at);
    takeIn(amount - (leftOf(lot) - before)); // the row has no room for the rest
  }

  function happen(fact: Fact) {
    const { what, amount, subject, at } = fact;
    const lot = lots.find(({ reward }) => reward === subject) as Lot;
    if (what === 'accrue') {
      move('accrue', 'programme', 'pending', amount, subject, at);
      const { invoice, availableAt } = fact;
      lots.push({ reward: subject, invoice, availableAt, amount, reversed: 0n, used: 0n, unlocked: false, end: undefined });
    } else if (what === 'reverse') reverse(lot, amount, at);
    else if (what === 'restore') restore(lot, amount, at);
    else if (what === 'spend') {
      move('spend', 'available', 'spent', amount, subject, at);
      use(amount, 'spent');
    } else if (what === 'return' || what === 'bounce') {
      move(what, what === 'return' ? 'spent' : 'paid_out', 'available', amount, subject, at);
      repay(subject, at);
      takeIn(amount);
    } else if (what === 'reserve') move('reserve', 'available', 'reserved', amount, subject, at);
    else if (what === 'release') {
      move('release', 'reserved', 'available', amount, subject, at);
      repay(subject, at);
    } else {
      move('settle', 'reserved', 'paid_out', amount, subject, at);
      use(amount, 'paid_out');
    }
  }

  for (const fact of facts) {
    unlockUntil(fact.at);
    happen(fact);
  }
  unlockUntil(now);
  return story;
}
