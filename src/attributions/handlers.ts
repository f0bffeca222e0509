import { plantedCode } from '../codes/planted-code.ts';
import { instantOf } from '../core/clock.ts';
import { csv } from '../core/csv.ts';
import { BY_ACCEPT, fileAnswer } from '../core/file-answer.ts';
import { pageAnswer, pageOf } from '../core/page.ts';
import type { Handlers } from '../operations/contract.ts';
import { attribute } from './attribute.ts';
import { decisionView, earnerView, inviteeView, userInviteeView } from './attribution.view.ts';
import { inviteeTable } from './invitee-table.ts';
import { exportInvitees, INVITEE_ORDER, listInvitees } from './list-invitees.ts';
import { listUserInvitees, USER_INVITEE_ORDER } from './list-user-invitees.ts';
import { recordSignup } from './record-signup.ts';

type AttributionOperations = 'attribute' | 'recordSignup' | 'listInvitees' | 'listUserInvitees';

/** `currency` is the deployment's one currency. */
export const attributionHandlers = (currency: string): Pick<Handlers, AttributionOperations> => ({
  attribute: async ({ tx, actor, request }) => {
    const decision = await attribute(tx, actor, plantedCode(request.cookies.refCodes));
    return { status: 200, body: decisionView(decision), cookies: [{ name: 'ref_code', value: null }] };
  },
  recordSignup: async ({ tx, body }) => {
    const touchedAt = instantOf(body.touched_at);
    return { status: 200, body: decisionView(await recordSignup(tx, body.user_id, body.code, touchedAt)) };
  },
  listInvitees: async ({ db, actor, query, request }) => {
    const page = pageOf(INVITEE_ORDER, request, query);
    const type = await request.prefers(['application/json', 'text/csv']);
    if (type === 'text/csv') return fileAnswer('invitees.csv', type, csv(exportInvitees(db, actor.userId), inviteeTable(currency)));
    const view = query.earnings === 'true' ? earnerView : inviteeView;
    const { headers, body } = pageAnswer(page, await listInvitees(db, actor.userId, page), view);
    return { status: 200, headers: { ...BY_ACCEPT, ...headers }, body };
  },
  listUserInvitees: async ({ db, path, request }) => {
    const page = pageOf(USER_INVITEE_ORDER, request);
    return { status: 200, ...pageAnswer(page, await listUserInvitees(db, path.user_id, page), userInviteeView) };
  },
});
