import { sinceUntil } from '../core/clock.ts';
import { csv } from '../core/csv.ts';
import { BY_ACCEPT, fileAnswer } from '../core/file-answer.ts';
import { pageAnswer, pageOf } from '../core/page.ts';
import type { Handlers } from '../operations/contract.ts';
import { ALL_TRANSFERS_ORDER, exportTransfers, listAllTransfers } from './list-all-transfers.ts';
import { exportMyTransfers, listMyTransfers, MY_TRANSFER_ORDER } from './list-my-transfers.ts';
import { listTransfers, TRANSFER_ORDER } from './list-transfers.ts';
import { listVerifications, VERIFICATION_ORDER } from './list-verifications.ts';
import { startVerification } from './start-verification.ts';
import { transferView, userTransferView } from './transfer.view.ts';
import { transferTable, userTransferTable } from './transfer-table.ts';
import { verificationRunView, verificationView } from './verification.view.ts';
import { verifyLedger } from './verify-ledger.ts';

type LedgerOperations =
  | ('listTransfers' | 'listAllTransfers' | 'listMyTransfers')
  | ('verifyLedger' | 'startVerification' | 'listVerifications');

/** `currency` is the deployment's one currency. */
export const ledgerHandlers = (currency: string): Pick<Handlers, LedgerOperations> => ({
  listTransfers: async ({ db, path, query, request }) => {
    const page = pageOf(TRANSFER_ORDER, request, query);
    return { status: 200, ...pageAnswer(page, await listTransfers(db, path.user_id, query.before_seq, page), transferView) };
  },
  listAllTransfers: async ({ db, query, request }) => {
    const filter = { kind: query.kind, account: query.account, ...sinceUntil(query) };
    const page = pageOf(ALL_TRANSFERS_ORDER, request, query);
    const type = await request.prefers(['application/json', 'text/csv']);
    if (type === 'text/csv') return fileAnswer('transfers.csv', type, csv(exportTransfers(db, filter), userTransferTable(currency)));
    const { rows, stoppedAt } = await listAllTransfers(db, filter, page);
    const { headers, body } = pageAnswer(page, rows, userTransferView, stoppedAt);
    return { status: 200, headers: { ...BY_ACCEPT, ...headers }, body };
  },
  listMyTransfers: async ({ db, actor, request }) => {
    const page = pageOf(MY_TRANSFER_ORDER, request);
    const type = await request.prefers(['application/json', 'text/csv']);
    if (type === 'text/csv') {
      return fileAnswer('transfers.csv', type, csv(exportMyTransfers(db, actor.userId), transferTable(currency)));
    }
    const { headers, body } = pageAnswer(page, await listMyTransfers(db, actor.userId, page), transferView);
    return { status: 200, headers: { ...BY_ACCEPT, ...headers }, body };
  },
  verifyLedger: async ({ db }) => ({ status: 200, body: verificationView(await verifyLedger(db)) }),
  startVerification: async ({ tx }) => ({ status: 202, body: { id: await startVerification(tx) } }),
  listVerifications: async ({ db, request }) => {
    const page = pageOf(VERIFICATION_ORDER, request);
    return { status: 200, ...pageAnswer(page, await listVerifications(db, page), verificationRunView) };
  },
});
