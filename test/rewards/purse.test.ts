import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ACCOUNTS, type Accounts, openBook } from '../../src/ledger/book.ts';
import {
  accrue,
  bounce,
  bringUpTo,
  isHeld,
  openPurse,
  type Purse,
  putIn,
  release,
  reserve,
  restore,
  reverse,
  settle,
  spend,
  takeBack,
} from '../../src/rewards/purse.ts';
import { byAge, leftOf, type Reward } from '../../src/rewards/reward.ts';
import { type Fact, leftOf as leftOfLot, tell } from '../model/money.ts';

/** Things to try with a purse; `which` and `part` refer to what there is at that moment. */
type Try =
  | { try: 'accrue'; amount: bigint; invoice: string; heldMs: number }
  | { try: 'wait'; ms: number }
  | { try: 'reopen' }
  | { try: 'reverse' | 'restore' | 'spend' | 'takeBack' | 'reserve' | 'release' | 'settle' | 'bounce'; which: number; part: number };

const PAYOUT_ENDS = { release, settle };
const CHANGES = { reverse, restore };

const amount = fc.oneof(fc.bigInt({ min: 1n, max: 20n }), fc.bigInt({ min: 1n, max: 1_000_000n }));
const tries = fc.array(
  fc.oneof<fc.Arbitrary<Try>[]>(
    fc.record({
      try: fc.constant('accrue' as const),
      amount,
      invoice: fc.constantFrom('a', 'b', 'Z', 'é'),
      heldMs: fc.constantFrom(-5, 0, 1, 2, 2, 9),
    }),
    fc.record({ try: fc.constant('wait' as const), ms: fc.constantFrom(0, 1, 2, 10) }),
    fc.constant({ try: 'reopen' as const }),
    ...(['reverse', 'reverse', 'restore', 'spend', 'takeBack', 'reserve', 'release', 'settle', 'bounce'] as const).map((name) =>
      fc.record({ try: fc.constant(name), which: fc.nat(20), part: fc.constantFrom(1, 3, 4, 4) }),
    ),
  ),
  { maxLength: 60, size: 'max' },
);

/** A reward of all that was paid. */
const whole = (amount: bigint, at: Date) => ({ base: amount, rateBps: 10_000, tier: 1, amount, createdAt: at, occurredAt: at });

/** Takes a purse through all of it, looks at it after each step, and keeps what happened as the reference model knows it. */
function live(attempts: readonly Try[], look: (purse: Purse, facts: Fact[], now: number) => void) {
  const none = Object.fromEntries(ACCOUNTS.map((account) => [account, 0n])) as Accounts;
  let now = 1000;
  let purse = openPurse(openBook('ada', none, 0n, 0n, new Date(now)));
  const facts: Fact[] = [];
  const covered: { subject: string; amount: bigint }[] = [];
  const open: { subject: string; amount: bigint }[] = [];
  const sent: { subject: string; amount: bigint }[] = [];
  const held = (): Reward[] => [...purse.rewards.values()].filter((reward) => isHeld(purse, reward));

  const happened = (
    what: Exclude<Try['try'], 'accrue' | 'wait' | 'reopen' | 'spend' | 'takeBack'> | 'return',
    subject: string,
    amount: bigint,
  ) => facts.push({ what, user: 'ada', at: now, subject, amount });

  function attempt(step: Exclude<Try, { try: 'accrue' | 'wait' | 'reopen' }>, name: string) {
    const share = (whole: bigint) => (whole * BigInt(step.part)) / 4n;
    const rewards = [...purse.rewards.values()];
    const reward = rewards[step.which % Math.max(1, rewards.length)];
    const { available } = purse.book.accounts;
    if (step.try === 'spend' || step.try === 'reserve') {
      const part = share(available);
      if (part === 0n) return;
      (step.try === 'spend' ? spend : reserve)(purse, part, name);
      (step.try === 'spend' ? covered : open).push({ subject: name, amount: part });
      if (step.try === 'spend') facts.push({ what: 'spend', user: 'ada', at: now, subject: name, invoice: name, amount: part });
      else happened('reserve', name, part);
    } else if (step.try === 'takeBack') {
      const [credit] = covered.splice(step.which % Math.max(1, covered.length), 1);
      if (!credit) return;
      takeBack(purse, credit.amount, credit.subject);
      happened('return', credit.subject, credit.amount);
    } else if (step.try === 'release' || step.try === 'settle') {
      const [payout] = open.splice(step.which % Math.max(1, open.length), 1);
      if (!payout) return;
      PAYOUT_ENDS[step.try](purse, payout.amount, payout.subject);
      if (step.try === 'settle') sent.push(payout);
      happened(step.try, payout.subject, payout.amount);
    } else if (step.try === 'bounce') {
      const [payout] = sent.splice(step.which % Math.max(1, sent.length), 1);
      if (!payout) return;
      bounce(purse, payout.amount, payout.subject);
      happened('bounce', payout.subject, payout.amount);
    } else if (reward) {
      const part = share(step.try === 'reverse' ? reward.amount - reward.reversed : reward.reversed);
      if (part === 0n) return;
      CHANGES[step.try](purse, reward, part, 'changed');
      happened(step.try, reward.rewardId, part);
    }
  }

  attempts.forEach((step, index) => {
    if (step.try === 'wait') {
      now += step.ms;
      const due = held().filter(({ availableAt }) => availableAt.getTime() <= now);
      bringUpTo(purse, new Date(now), due.filter((reward) => leftOf(reward) > 0n).sort(byAge));
    } else if (step.try === 'reopen') purse = reopened(purse);
    else if (step.try === 'accrue') {
      const [subject, invoice, availableAt] = [`reward ${index}`, `${step.invoice}${index}`, now + step.heldMs];
      const terms = whole(step.amount, new Date(now));
      accrue(purse, { rewardId: subject, inviteeUserId: 'bob', invoiceId: invoice, ...terms, availableAt: new Date(availableAt) }, 'paid');
      facts.push({ what: 'accrue', user: 'ada', at: now, subject, amount: step.amount, invoice, availableAt });
    } else attempt(step, `${step.try} ${index}`);
    look(purse, facts, now);
  });
}

/** The purse as it is when it was saved and looked up again. */
function reopened({ book, rewards }: Purse): Purse {
  const purse = openPurse(openBook(book.userId, { ...book.accounts }, book.seq, book.unassigned, book.unlockedUntil));
  purse.book.transfers.push(...book.transfers);
  for (const reward of [...rewards.values()].reverse()) putIn(purse, { ...reward });
  purse.isComplete = true;
  return purse;
}

const sum = (amounts: bigint[]) => amounts.reduce((total, one) => total + one, 0n);

test('what is available and reserved, less the debt, is what is left of unlocked rewards and what belongs to none', () => {
  fc.assert(
    fc.property(tries, (attempts) =>
      live(attempts, (purse) => {
        const { accounts, unassigned } = purse.book;
        const rewards = [...purse.rewards.values()];
        const left = (isOne: (reward: Reward) => boolean) => sum(rewards.filter(isOne).map(leftOf));
        const unlocked = left((reward) => !isHeld(purse, reward));
        expect(accounts.available + accounts.reserved + accounts.debt).toBe(unlocked + unassigned);
        expect(accounts.pending).toBe(left((reward) => isHeld(purse, reward)));
        expect(unassigned >= 0n || unlocked === 0n).toBe(true);
        expect(accounts.available === 0n || accounts.debt === 0n).toBe(true);
        expect(sum(ACCOUNTS.map((account) => accounts[account]))).toBe(0n);
      }),
    ),
  );
});

test('a reward is used and reversed within its amount, and has ended exactly when nothing of it is left', () => {
  fc.assert(
    fc.property(tries, (attempts) =>
      live(attempts, (purse) => {
        for (const reward of purse.rewards.values()) {
          expect(reward.used >= 0n && reward.used <= reward.amount && reward.reversed >= 0n && reward.reversed <= reward.amount).toBe(true);
          expect(reward.endedBy === null).toBe(leftOf(reward) > 0n);
        }
        const unlocked = [...purse.rewards.values()].filter((reward) => leftOf(reward) > 0n && !isHeld(purse, reward));
        expect(purse.left).toEqual(unlocked.sort(byAge));
      }),
    ),
  );
});

test('allocations tell of every use of a reward, in transfers that use that much at least', () => {
  fc.assert(
    fc.property(
      tries.map((attempts) => attempts.filter((step) => step.try !== 'reopen')),
      (attempts) =>
        live(attempts, ({ rewards, allocations, book }) => {
          for (const reward of rewards.values()) {
            expect(sum(allocations.filter(({ rewardSeq }) => rewardSeq === reward.seq).map(({ amount }) => amount))).toBe(reward.used);
          }
          for (const { seq, amount } of allocations) expect(seq > 0n && seq <= book.seq && amount > 0n).toBe(true);
        }),
    ),
  );
});

test('a purse and the reference model agree on every transfer and on what became of every reward', () => {
  fc.assert(
    fc.property(tries, (attempts) =>
      live(attempts, (purse, facts, now) => {
        const { moves, lots } = tell(facts, now);
        const line = (kind: string, from: string, to: string, amount: bigint, subject: string) =>
          [kind, from, to, amount, subject].join(' ');
        expect(purse.book.transfers.map((t) => line(t.kind, t.debit, t.credit, t.amount, t.subjectId))).toEqual(
          moves.map((move) => line(move.kind, move.debit, move.credit, move.amount, move.subject)),
        );
        const rewards = [...purse.rewards.values()].sort((a, b) => Number(a.seq - b.seq));
        expect(rewards.map(({ used, reversed, endedBy }) => ({ used, reversed, end: endedBy ?? undefined }))).toEqual(
          lots.map((lot) => ({ used: lot.used, reversed: lot.reversed, end: leftOfLot(lot) === 0n ? lot.end : undefined })),
        );
      }),
    ),
    { numRuns: 300 },
  );
});

const terms = { inviteeUserId: 'bob', base: 10n, rateBps: 10_000, tier: 1, amount: 10n, createdAt: new Date(0), occurredAt: new Date(0) };
const emptyPurse = () => {
  const none = Object.fromEntries(ACCOUNTS.map((account) => [account, 0n])) as Accounts;
  return openPurse(openBook('ada', none, 0n, 0n, new Date(0)));
};

test('a purse tells which rewards were earned and which were changed since it was opened', () => {
  const purse = emptyPurse();
  expect([purse.created, purse.changed, purse.allocations]).toEqual([[], new Set(), []]);
  const [first, second] = ['a', 'b'].map((id) =>
    accrue(purse, { ...terms, rewardId: id, invoiceId: id, availableAt: new Date(0) }, 'paid'),
  );
  expect([purse.created, purse.changed]).toEqual([[first, second], new Set()]);
  const reversed = reopened(purse);
  reverse(reversed, reversed.rewards.get(1n) as Reward, 4n, 'refund');
  expect([...reversed.changed].map(({ rewardId }) => rewardId)).toEqual(['a']);
  const restored = reopened(reversed);
  restore(restored, restored.rewards.get(1n) as Reward, 1n, 'won');
  expect([...restored.changed].map(({ rewardId }) => rewardId)).toEqual(['a']);
  const used = reopened(restored);
  spend(used, 8n, 'credit');
  expect([...used.changed].map(({ rewardId }) => rewardId)).toEqual(['a', 'b']);
});

test('a reward is in the purse once, however often it is looked up, and one that becomes due is there too', () => {
  const purse = emptyPurse();
  const [held, due] = ['a', 'b'].map((id) => accrue(purse, { ...terms, rewardId: id, invoiceId: id, availableAt: new Date(5) }, 'paid'));
  const again = openPurse(purse.book);
  const there = putIn(again, { ...(held as Reward) });
  expect(putIn(again, { ...(held as Reward) })).toBe(there);
  bringUpTo(again, new Date(5), [due as Reward]);
  expect([...again.rewards.values()]).toEqual([held, due]);
  expect(again.left).toEqual([due]);
});

test('a purse is never brought back to an earlier moment: of two servers’ clocks one is behind', () => {
  const purse = emptyPurse();
  bringUpTo(purse, new Date(9), []);
  bringUpTo(purse, new Date(8), []);
  expect(purse.book.unlockedUntil).toEqual(new Date(9));
});

test('nothing needs to be looked up of a user to whom nothing ever happened, or whose unlocked rewards are all used up', () => {
  const accounts = { programme: 0n, pending: 0n, available: 0n, reserved: 0n, paid_out: 0n, spent: 5n, debt: -5n };
  const complete = ([seq, unassigned]: [bigint, bigint]) =>
    openPurse(openBook('ada', { ...accounts }, seq, unassigned, new Date(0))).isComplete;
  expect(
    (
      [
        [0n, 0n],
        [4n, -5n],
        [4n, 0n],
        [4n, 5n],
      ] as [bigint, bigint][]
    ).map(complete),
  ).toEqual([true, true, false, false]);
});

test('a purse gives as much as was looked up; of one of which too little was looked up nothing is taken', () => {
  const accounts = { programme: -100n, pending: 0n, available: 100n, reserved: 0n, paid_out: 0n, spent: 0n, debt: 0n };
  const purse = openPurse(openBook('ada', accounts, 2n, 0n, new Date(0)));
  const found = { seq: 1n, rewardId: 'a', invoiceId: 'a', availableAt: new Date(0), used: 0n, reversed: 0n, endedBy: null };
  putIn(purse, { ...terms, ...found, amount: 60n });
  spend(purse, 60n, 'spend');
  expect(purse.allocations).toEqual([{ seq: 3n, rewardSeq: 1n, amount: 60n }]);
  expect(() => spend(purse, 40n, 'spend')).toThrow('too few rewards');
});
