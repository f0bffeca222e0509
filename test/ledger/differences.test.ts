import { describe, expect } from 'vitest';
import { richUser } from '../support/ledger.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const path = '/v1/admin/ledger/verification';
const verify = async (server: TestServer) => (await server.admin('GET', path)).body;

describe('planted by the owner of the tables', () => {
  const told = (pattern: RegExp) => expect.stringMatching(pattern);
  const CASES: [what: string, sql: string, undo: string, differences: [check: string, expected: string, found: string][]][] = [
    [
      'a balance that no transfer made',
      'update balances set available = available + 1, programme = programme - 1 where user_id = $1',
      'update balances set available = available - 1, programme = programme + 1 where user_id = $1',
      [
        ['balances', 'programme -340', 'programme -341'],
        ['balances', 'available 150', 'available 151'],
        ['reversals', 'earned and not reversed: 340', 'earned and not reversed: 341'],
        ['unlocked_rewards', 'available and reserved, less the debt: 180', 'available and reserved, less the debt: 181'],
      ],
    ],
    [
      'a number that no transfer has',
      'update balances set seq = seq + 1 where user_id = $1',
      'update balances set seq = seq - 1 where user_id = $1',
      [['sequence', '11 transfers up to 11', '10 transfers up to 10']],
    ],
    [
      'a gap in the numbers',
      'update transfers set seq = 12 where user_id = $1 and seq = 10',
      'update transfers set seq = 10 where user_id = $1 and seq = 12',
      [['sequence', '10 transfers up to 10', '10 transfers up to 12']],
    ],
    [
      'a transfer that says something else of the balances after it',
      'update transfers set credit_after = credit_after + 7 where user_id = $1 and seq = 4',
      'update transfers set credit_after = credit_after - 7 where user_id = $1 and seq = 4',
      [['running_balances', 'transfer 4 leaves 0 and 300', 'transfer 4 leaves 0 and 307']],
    ],
    [
      'a transfer of another kind than its way',
      `update transfers set kind = 'repay' where user_id = $1 and seq = 2`,
      `update transfers set kind = 'unlock' where user_id = $1 and seq = 2`,
      [['routes', 'repay goes from available to debt', 'transfer 2, repay, goes from pending to available']],
    ],
    [
      'an amount that was changed',
      'update transfers set amount_micro = 101 where user_id = $1 and seq = 6',
      'update transfers set amount_micro = 100 where user_id = $1 and seq = 6',
      [
        ['balances', 'available 149', 'available 150'],
        ['balances', 'spent 101', 'spent 100'],
        ['running_balances', 'transfer 6 leaves 199 and 101', 'transfer 6 leaves 200 and 100'],
      ],
    ],
    [
      'a reward of another amount than what was accrued',
      'update rewards set amount_micro = 201 where user_id = $1 and seq = 3',
      'update rewards set amount_micro = 200 where user_id = $1 and seq = 3',
      [
        ['accruals', told(/^transfer 3 accrues 200 for [0-9a-f-]{36}$/), told(/^reward 3 is 201 for /)],
        ['reversals', 'earned and not reversed: 341', 'earned and not reversed: 340'],
        ['unlocked_rewards', 'available and reserved, less the debt: 181', 'available and reserved, less the debt: 180'],
        ['invitee_sums', told(/: 200 paid, 201 accrued$/), told(/: 200 paid, 200 accrued$/)],
      ],
    ],
    [
      'a reversal that no transfer made',
      'update rewards set reversed_micro = 11 where user_id = $1 and seq = 5',
      'update rewards set reversed_micro = 10 where user_id = $1 and seq = 5',
      [
        ['reversals', 'earned and not reversed: 339', 'earned and not reversed: 340'],
        ['held_rewards', 'pending: 39', 'pending: 40'],
      ],
    ],
    [
      'a reward that forgot what was used of it',
      'update rewards set used_micro = used_micro - 1 where user_id = $1 and seq = 3',
      'update rewards set used_micro = used_micro + 1 where user_id = $1 and seq = 3',
      [
        ['allocations', 'reward 3 used 20', 'reward 3 used 19'],
        ['unlocked_rewards', 'available and reserved, less the debt: 181', 'available and reserved, less the debt: 180'],
      ],
    ],
    [
      'an allocation of a reward that is not there',
      'insert into allocations (user_id, seq, reward_seq, amount_micro) values ($1, 6, 99, 5)',
      'delete from allocations where user_id = $1 and reward_seq = 99',
      [['allocations', 'reward 99 used 5', 'reward 99 used 0']],
    ],
    [
      'an open payout for which nothing was reserved',
      `update payouts set amount_micro = 31 where user_id = $1 and status = 'requested'`,
      `update payouts set amount_micro = 30 where user_id = $1 and status = 'requested'`,
      [['open_payouts', 'reserved: 31', 'reserved: 30']],
    ],
    [
      'a payout that was sent and not settled',
      `update payouts set amount_micro = 21 where user_id = $1 and status = 'sent'`,
      `update payouts set amount_micro = 20 where user_id = $1 and status = 'sent'`,
      [['sent_payouts', 'paid_out: 21', 'paid_out: 20']],
    ],
    [
      'credit that came back without a transfer',
      'update spends set returned_at = now() where user_id = $1',
      'update spends set returned_at = null where user_id = $1',
      [['spends', 'spent: 0', 'spent: 100']],
    ],
    [
      'credit of which a part came back without a transfer',
      'update spends set returned_micro = 30, returned_at = now() where user_id = $1',
      'update spends set returned_micro = 0, returned_at = null where user_id = $1',
      [['spends', 'spent: 70', 'spent: 100']],
    ],
    [
      'credit of another amount than the total of its invoice',
      'update invoices set total_micro = 101 where user_id = $1',
      'update invoices set total_micro = 100 where user_id = $1',
      [['covered_invoices', told(/^credit on inv of .*: 101 by /), told(/: 100 by /)]],
    ],
    [
      'an invoice that forgot the credit that covers it',
      'update invoices set spend_id = null where user_id = $1',
      'update invoices n set spend_id = s.spend_id from spends s where n.user_id = $1 and s.user_id = $1',
      [['covered_invoices', told(/^credit on inv of .*: nothing$/), told(/: 100 by /)]],
    ],
    [
      'an invoice that forgot its payment',
      'update invoices set paid_micro = null, paid_at = null, reward_seq = null where inviter_user_id = $1 and reward_seq = 3',
      'update invoices set paid_micro = 200, paid_at = now(), reward_seq = 3 where inviter_user_id = $1 and reward_seq is null',
      [
        ['rewarded_invoices', told(/^reward of .*: none$/), told(/: 3 of 200 for /)],
        ['invitee_sums', told(/: 0 paid, 200 accrued$/), told(/: 200 paid, 200 accrued$/)],
      ],
    ],
    [
      'an invoice that points to the reward of another',
      'update invoices set reward_seq = 1 where inviter_user_id = $1 and reward_seq = 3',
      'update invoices set reward_seq = 3 where inviter_user_id = $1 and paid_micro = 200',
      [['rewarded_invoices', told(/: (none|1 of 200 for .*)$/), told(/: (none|3 of 200 for .*)$/)]],
    ],
    [
      'a reward of another base than what was paid',
      'update rewards set base_micro = 199 where user_id = $1 and seq = 3',
      'update rewards set base_micro = 200 where user_id = $1 and seq = 3',
      [['rewarded_invoices', told(/: 3 of 200 for /), told(/: 3 of 199 for /)]],
    ],
    [
      'a reward that no report has made',
      `update billing_events set outcome = 'recorded' where inviter_user_id = $1 and reward_seq = 3`,
      `update billing_events set outcome = 'reward_created' where inviter_user_id = $1 and reward_seq = 3`,
      [['reward_events', told(/^reward of .*: none$/), told(/: 3 for /)]],
    ],
    [
      'a report whose reward another report has made, too',
      `insert into billing_events (event_id, type, occurred_at, received_at, invoice_id, user_id, amount_micro, outcome, inviter_user_id,
         reward_seq, reported_by)
       select 'twice', type, occurred_at, received_at, invoice_id, user_id, amount_micro, outcome, inviter_user_id, reward_seq, reported_by
       from billing_events where inviter_user_id = $1 and reward_seq = 3`,
      `delete from billing_events where inviter_user_id = $1 and event_id = 'twice'`,
      [['reward_events', told(/: 3 for .*, 2 times$/), told(/: 3 for /)]],
    ],
    [
      'more than an invitee has earned the inviter',
      'update invitees set accrued_micro = accrued_micro + 1 where user_id = $1 and accrued_micro = 200',
      'update invitees set accrued_micro = accrued_micro - 1 where user_id = $1 and accrued_micro = 201',
      [['invitee_sums', told(/^invitee .*: 200 paid, 200 accrued$/), told(/: 200 paid, 201 accrued$/)]],
    ],
    [
      'less than an invitee has paid',
      'update invitees set total_paid_micro = total_paid_micro - 1 where user_id = $1 and accrued_micro = 200',
      'update invitees set total_paid_micro = total_paid_micro + 1 where user_id = $1 and accrued_micro = 200',
      [['invitee_sums', told(/^invitee .*: 200 paid, 200 accrued$/), told(/: 199 paid, 200 accrued$/)]],
    ],
    [
      'what two invitees have earned the inviter, exchanged',
      'update invitees set accrued_micro = 300 - accrued_micro where user_id = $1 and accrued_micro in (100, 200)',
      'update invitees set accrued_micro = 300 - accrued_micro where user_id = $1 and accrued_micro in (100, 200)',
      [['invitee_sums', told(/ paid, [12]00 accrued$/), told(/ paid, [12]00 accrued$/)]],
    ],
  ];

  let userId: string;
  test.beforeAll(async ({ server }) => {
    userId = await richUser(server);
  });

  test.for(CASES)('%s is found, and nothing else', async ([_, plant, undo, differences], { server }) => {
    expect((await verify(server)).differences).toEqual([]);
    await server.sql(plant, [userId]);
    const verified = await verify(server);
    expect(verified).toMatchObject({ ok: false, differences_total: differences.length });
    expect(verified.differences).toEqual(
      expect.arrayContaining(differences.map(([check, expected, found]) => ({ user_id: userId, check, expected, found }))),
    );
    await server.sql(undo, [userId]);
    expect((await verify(server)).ok).toBe(true);
  });
});
