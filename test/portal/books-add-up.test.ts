/** What is shown of a balance adds up exactly, whatever it is; and a statement is what the books say, however far one has walked. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimal, MICRO_MAX } from '../../src/core/money.ts';
import { moneyIn } from '../../src/kit/decimal-text.ts';
import { moneyText } from '../../src/kit/money-text.ts';
import { transferView } from '../../src/ledger/transfer.view.ts';
import { transferTable } from '../../src/ledger/transfer-table.ts';
import { changeIn, heldIn, KEPT, movementsOf, PARTS, signed, standingOf, sumOf } from '../../src/portal/screens/balance/accounts.ts';
import { bookedOf } from '../../src/portal/screens/balance/booked.ts';
import { type Month, monthIn } from '../../src/portal/screens/balance/statement/months.ts';
import { kindSums, statementOf } from '../../src/portal/screens/balance/statement/statement-of.ts';
import { unlockDays } from '../../src/portal/screens/balance/unlock-days.ts';
import type { Account, Transfer } from '../../src/sdk/typescript/sdk.ts';
import { balances, histories, type PlayedBooks } from './random-books.ts';

const amounts = fc.bigInt({ min: 0n, max: MICRO_MAX });
const styles = fc.record({ currency: fc.constantFrom('USD', 'JPY', 'KWD'), locale: fc.constantFrom('en', 'en-GB', 'de', 'de-CH', 'fr') });

/** The amount that a text shows, with its sign. */
function readBack(text: string, style: { currency: string; locale: string }): bigint {
  const isBelow = /[-−]/.test(text);
  const read = moneyIn(text.replace(/[-−+]/, ''), style);
  if (!('units' in read)) throw new Error(`${text}: ${read.mistake}`);
  return isBelow ? 0n - read.units : read.units;
}

test('the lines of a balance, as they stand there in any language and currency, add up to what was earned', () => {
  fc.assert(
    fc.property(balances, styles, (balance, style) => {
      const standing = standingOf(balance);
      const lines = PARTS.map((account) => moneyText(signed(account, standing[account]), style));
      const total = moneyText(sumOf(standing, PARTS), style);
      expect(lines.reduce((sum, line) => sum + readBack(line, style), 0n)).toBe(readBack(total, style));
      expect(sumOf(standing, PARTS)).toBe(BigInt(balance.lifetimeMicro));
    }),
    { numRuns: 1000 },
  );
});

test('a balance whose lines do not add up is noticed, by the last micro-unit', () => {
  fc.assert(
    fc.property(balances, fc.constantFrom('availableMicro', 'owedMicro', 'paidOutMicro'), (balance, name) => {
      const standing = standingOf({ ...balance, [name]: balance[name] + (balance[name] < Number(MICRO_MAX) ? 1 : -1) });
      expect(sumOf(standing, PARTS)).not.toBe(standing.programme);
    }),
  );
});

test('a movement is the same number on the screen, in what is copied of it, in the file, and in the answer', () => {
  fc.assert(
    fc.property(
      amounts.filter((amount) => amount > 0n),
      styles,
      (amount, style) => {
        const moved = { seq: '1', kind: 'accrue', debit: 'programme', credit: 'pending', amount_micro: String(amount) } as const;
        const row = {
          ...moved,
          subject_id: 'a',
          created_at: '2026-10-01 00:00:00+00',
          debit_after: String(-amount),
          credit_after: String(amount),
        };
        const answered = JSON.parse(JSON.stringify(transferView(row)));
        const transfer = {
          ...answered,
          amountMicro: answered.amount_micro,
          debitAfterMicro: answered.debit_after_micro,
          creditAfterMicro: answered.credit_after_micro,
        } as Transfer;
        const filed = transferTable(style.currency).recordOf(row) as Record<string, unknown>;
        for (const account of ['pending', 'programme'] as const) {
          const [movement] = movementsOf([transfer], account, amount);
          expect(movement).toMatchObject({ change: amount, after: amount });
          expect(readBack(moneyText(movement?.change ?? 0n, { ...style, isSigned: true }), style)).toBe(amount);
          expect([String(movement?.change), decimal(movement?.change ?? 0n)]).toEqual([String(filed.amount_micro), filed.amount]);
        }
      },
    ),
    { numRuns: 1000 },
  );
});

test('what is held is told by days, and together that is all that is held', () => {
  const unlocks = fc.array(fc.record({ hours: fc.integer({ min: 1, max: 2000 }), micro: fc.integer({ min: 1, max: 10 ** 12 }) }), {
    maxLength: 50,
  });
  fc.assert(
    fc.property(unlocks, fc.integer({ min: 0, max: 10 ** 12 }), (all, more) => {
      const told = all
        .toSorted((one, other) => one.hours - other.hours)
        .map(({ hours, micro: amountMicro }) => ({ at: new Date(Date.UTC(2026, 9, 20) + hours * 3_600_000).toISOString(), amountMicro }));
      const pendingMicro = told.reduce((sum, { amountMicro }) => sum + amountMicro, more);
      const { days, later } = unlockDays({ pendingMicro, unlocks: told });
      expect(days.reduce((sum, day) => sum + day.micro, later)).toBe(BigInt(pendingMicro));
      expect(later).toBe(BigInt(more));
      expect(new Set(days.map(({ at }) => at.toDateString())).size).toBe(days.length);
    }),
  );
});

const months = fc
  .integer({ min: 0, max: 30 })
  .map((index) => monthIn(new Date(Date.UTC(2025, index, 1)).toISOString().slice(0, 7), new Date('2030-01-01')) as Month);
/** What a walk back to a month has met: a few more than it had to. */
function walkedTo({ transfers }: PlayedBooks, { since }: Month, more: number): { transfers: Transfer[]; next: string | undefined } {
  const first = transfers.findIndex(({ createdAt }) => Date.parse(createdAt) < since.getTime());
  const end = first < 0 ? transfers.length : first + 1 + more;
  return { transfers: transfers.slice(0, end), next: end < transfers.length ? 'further' : undefined };
}
/** What an account held after the movements before a moment, as it is told. */
function heldBefore({ transfers, states }: PlayedBooks, moment: Date, account: Account): bigint {
  const before = transfers.filter(({ createdAt }) => Date.parse(createdAt) < moment.getTime()).length;
  const held = states[before]?.[account] ?? 0n;
  return account === 'debt' || account === 'programme' ? 0n - held : held;
}

test('a statement opens and closes with what the books held then, and what moved is the difference, for each account and for all', () => {
  fc.assert(
    fc.property(histories, months, fc.integer({ min: 0, max: 5 }), (played, month, more) => {
      const walked = walkedTo(played, month, more);
      const books = { balance: played.balance, ...walked };
      const statement = statementOf(books, month);
      if (!statement) throw new Error('It was walked far enough.');
      const { opening, closing, transfers } = statement;
      expect(statement.agrees).toBe(true);
      for (const view of [...PARTS, 'programme', 'all'] as const) {
        const change = kindSums(transfers, view).reduce((sum, kind) => sum + kind.micro, 0n);
        expect(heldIn(opening, view) + change, view).toBe(heldIn(closing, view));
        const last = movementsOf(transfers.toReversed(), view, heldIn(closing, view)).at(-1);
        if (last) expect(last.after - last.change, view).toBe(heldIn(opening, view));
      }
      const isKnown =
        played.due === 0n ||
        walked.transfers.some(({ debit, credit }) => [debit, credit].some((side) => ['pending', 'available', 'debt'].includes(side)));
      for (const account of [...PARTS, 'programme'] as const) {
        if (!isKnown && ['pending', 'available', 'debt'].includes(account)) continue;
        expect(opening[account], `${account} at the start`).toBe(heldBefore(played, month.since, account));
        expect(closing[account], `${account} at the end`).toBe(heldBefore(played, month.until, account));
      }
      expect(heldIn(opening, 'all')).toBe(
        KEPT.reduce((sum, account) => sum + signed(account, heldBefore(played, month.since, account)), 0n),
      );
      expect(bookedOf(books).due).toBe(isKnown ? played.due : 0n);
    }),
    { numRuns: 1500 },
  );
});

test('a walk that has not come to the month tells nothing of it', () => {
  fc.assert(
    fc.property(histories, months, (played, month) => {
      const { transfers } = played;
      const short = transfers.filter(({ createdAt }) => Date.parse(createdAt) >= month.since.getTime());
      fc.pre(short.length < transfers.length);
      expect(statementOf({ balance: played.balance, transfers: short, next: 'further' }, month)).toBeUndefined();
      expect(statementOf({ balance: played.balance, transfers: short, next: undefined }, month)).toBeDefined();
    }),
  );
});

test('a movement that says otherwise than those around it is noticed', () => {
  fc.assert(
    fc.property(histories, fc.nat(), (played, seed) => {
      const { transfers, balance } = played;
      const month = monthIn('2025-01', new Date('2030-01-01')) as Month;
      const touched = transfers.filter(({ debit, credit }) => debit === 'reserved' || credit === 'reserved').slice(1);
      fc.pre(touched.length > 0);
      const wrong = touched[seed % touched.length] as Transfer;
      const side = wrong.debit === 'reserved' ? 'debitAfterMicro' : 'creditAfterMicro';
      const changed = transfers.map((each) => (each === wrong ? { ...each, [side]: each[side] + 1 } : each));
      expect(statementOf({ balance, transfers: changed, next: undefined }, { ...month, since: new Date(0) })?.agrees).toBe(false);
    }),
  );
});

test('a view shows the movements that change it, and the one of all shows every one', () => {
  fc.assert(
    fc.property(histories, ({ transfers }) => {
      expect(movementsOf(transfers, 'all', 0n).map(({ transfer }) => transfer)).toEqual(transfers);
      for (const account of [...PARTS, 'programme'] as const) {
        const shown = movementsOf(transfers, account, 0n).map(({ transfer }) => transfer);
        expect(shown).toEqual(transfers.filter(({ debit, credit }) => debit === account || credit === account));
        expect(shown.every((transfer) => changeIn(transfer, account) !== 0n)).toBe(true);
      }
    }),
  );
});
