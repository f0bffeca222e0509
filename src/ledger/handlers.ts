import { pageAnswer, pageOf } from '../core/page.ts';
import type { Handlers } from '../operations/contract.ts';
import { listTransfers, TRANSFER_ORDER } from './list-transfers.ts';
import { listVerifications, VERIFICATION_ORDER } from './list-verifications.ts';
import { startVerification } from './start-verification.ts';
import { transferView } from './transfer.view.ts';
import { verificationRunView, verificationView } from './verification.view.ts';
import { verifyLedger } from './verify-ledger.ts';

type LedgerOperations = 'listTransfers' | 'verifyLedger' | 'startVerification' | 'listVerifications';

export const ledgerHandlers: Pick<Handlers, LedgerOperations> = {
  listTransfers: async ({ db, path, query, request }) => {
    const page = pageOf(TRANSFER_ORDER, request, query);
    return { status: 200, ...pageAnswer(page, await listTransfers(db, path.user_id, query.before_seq, page), transferView) };
  },
  verifyLedger: async ({ db }) => ({ status: 200, body: verificationView(await verifyLedger(db)) }),
  startVerification: async ({ tx }) => ({ status: 202, body: { id: await startVerification(tx) } }),
  listVerifications: async ({ db, request }) => {
    const page = pageOf(VERIFICATION_ORDER, request);
    return { status: 200, ...pageAnswer(page, await listVerifications(db, page), verificationRunView) };
  },
};
