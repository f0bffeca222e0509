import { sinceUntil } from '../core/clock.ts';
import { csv } from '../core/csv.ts';
import { BY_ACCEPT, fileAnswer } from '../core/file-answer.ts';
import { pageAnswer, pageOf } from '../core/page.ts';
import type { Call, Handlers } from '../operations/contract.ts';
import { approvePayouts } from './approve-payouts.ts';
import { cancelPayout } from './cancel-payout.ts';
import { changePayouts } from './change-payouts.ts';
import { checkAddress } from './check-address.ts';
import { exportPayouts } from './export-payouts.ts';
import type { ApprovalRule } from './four-eyes.ts';
import { getPayout } from './get-payout.ts';
import { listAllPayouts, type PayoutTotals, totalPayouts, totalStatuses } from './list-all-payouts.ts';
import { listPayouts, PAYOUT_ORDER } from './list-payouts.ts';
import { markPayoutFailed } from './mark-payout-failed.ts';
import { markPayoutProcessing } from './mark-payout-processing.ts';
import { markPayoutReturned } from './mark-payout-returned.ts';
import { markPayoutSent } from './mark-payout-sent.ts';
import type { PayoutFilter } from './narrow-payouts.ts';
import {
  checkedAddressView,
  coveredView,
  outcomeView,
  payoutRowView,
  payoutView,
  recordView,
  statusesView,
  totalsView,
} from './payout.view.ts';
import { payoutTable } from './payout-table.ts';
import { requestPayout } from './request-payout.ts';
import { SORTINGS } from './sort-payouts.ts';
import { withdrawApproval } from './withdraw-approval.ts';

type PayoutOperations =
  | ('listPayouts' | 'requestPayout' | 'checkAddress' | 'cancelPayout' | 'listAllPayouts' | 'getPayout')
  | ('markPayoutProcessing' | 'markPayoutSent' | 'markPayoutFailed' | 'markPayoutReturned')
  | ('changePayouts' | 'approvePayouts' | 'withdrawApproval');

/** `currency` is the deployment's one currency, `rule` says by whom payouts are approved in it. */
export const payoutHandlers = (currency: string, rule: ApprovalRule): Pick<Handlers, PayoutOperations> => ({
  listPayouts: async ({ db, actor, request }) => {
    const page = pageOf(PAYOUT_ORDER, request);
    return { status: 200, ...pageAnswer(page, await listPayouts(db, actor.userId, page), payoutRowView) };
  },
  requestPayout: async ({ tx, actor, body: { amount_micro, ...where } }) => {
    return { status: 202, body: payoutView(await requestPayout(tx, actor, { amount: BigInt(amount_micro), ...where })) };
  },
  checkAddress: async ({ db, body: { network, address } }) => {
    return { status: 200, body: checkedAddressView(await checkAddress(db, network, address)) };
  },
  cancelPayout: async ({ tx, actor, path }) => ({ status: 200, body: payoutView(await cancelPayout(tx, actor, path.id)) }),
  listAllPayouts: async ({ db, query, request }) => {
    const { sort = 'newest' } = query;
    const filter = filterOf(query);
    const page = pageOf(SORTINGS[sort].order, request, query);
    const type = await request.prefers(['application/json', 'text/csv']);
    if (type === 'text/csv') {
      const file = fileAnswer('payouts.csv', type, csv(exportPayouts(db, filter, sort), payoutTable(currency), query.bom === 'true'));
      return { ...file, headers: { ...totalHeaders(await totalPayouts(db, filter)), ...file.headers } };
    }
    const report = await listAllPayouts(db, filter, page, sort);
    const { body, headers } = pageAnswer(page, report.rows, coveredView);
    const { items, ...more } = body;
    const answered = { items, totals: totalsView(report), ...more };
    const all = { ...totalHeaders(report), ...headers };
    if (query.by_status !== 'true') return { status: 200, headers: all, body: answered };
    return { status: 200, headers: all, body: { ...answered, by_status: statusesView(await totalStatuses(db, filter)) } };
  },
  getPayout: async ({ db, path }) => ({ status: 200, body: recordView(await getPayout(db, path.id)) }),
  markPayoutProcessing: async ({ tx, path }) => {
    await markPayoutProcessing(tx, path.id);
    return { status: 200, body: { ok: true } };
  },
  markPayoutSent: async ({ tx, path, body }) => {
    await markPayoutSent(tx, path.id, { txHash: body.tx_hash, override: body.override ?? false }, rule);
    return { status: 200, body: { ok: true } };
  },
  markPayoutFailed: async ({ tx, path, body }) => {
    await markPayoutFailed(tx, path.id, body?.reason ?? '');
    return { status: 200, body: { ok: true } };
  },
  markPayoutReturned: async ({ tx, path, body }) => {
    await markPayoutReturned(tx, path.id, body?.reason ?? '');
    return { status: 200, body: { ok: true } };
  },
  changePayouts: async ({ tx, body: { action, items } }) => {
    const changes = items.map(({ id, tx_hash, reason }) => ({ id, txHash: tx_hash, reason }));
    return { status: 200, body: { outcomes: (await changePayouts(tx, action, changes, rule)).map(outcomeView) } };
  },
  approvePayouts: async ({ tx, actor, body }) => {
    return { status: 200, body: { approved: await approvePayouts(tx, actor, body.ids, BigInt(body.amount_micro)) } };
  },
  withdrawApproval: async ({ tx, actor, path }) => {
    await withdrawApproval(tx, actor, path.id);
    return { status: 200, body: { ok: true } };
  },
});

const totalHeaders = ({ count, amount }: PayoutTotals) => ({
  ...BY_ACCEPT,
  'x-total-count': String(count),
  'x-total-amount-micro': String(amount),
});

function filterOf(asked: Call<'listAllPayouts'>['query']): PayoutFilter {
  const { status, network, user_id: userId, covered, min_micro: min, max_micro: max, query } = asked;
  return {
    status,
    network,
    userId,
    covered: covered === undefined ? undefined : covered === 'true',
    ...sinceUntil(asked),
    min,
    max,
    query,
  };
}
