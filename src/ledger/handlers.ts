import { pageAnswer, pageOf } from '../core/page.ts';
import type { Handlers } from '../operations/contract.ts';
import { listTransfers, TRANSFER_ORDER } from './list-transfers.ts';
import { transferView } from './transfer.view.ts';
import { verificationView } from './verification.view.ts';
import { verifyLedger } from './verify-ledger.ts';

export const ledgerHandlers: Pick<Handlers, 'listTransfers' | 'verifyLedger'> = {
  listTransfers: async ({ db, path, query, request }) => {
    const page = pageOf(TRANSFER_ORDER, request, query);
    return { status: 200, ...pageAnswer(page, await listTransfers(db, path.user_id, query.before_seq, page), transferView) };
  },
  verifyLedger: async ({ db }) => ({ status: 200, body: verificationView(await verifyLedger(db)) }),
};
