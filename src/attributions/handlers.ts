import { plantedCode } from '../codes/planted-code.ts';
import { instantOf } from '../core/clock.ts';
import { pageAnswer, pageOf } from '../core/page.ts';
import type { Handlers } from '../operations/contract.ts';
import { attribute } from './attribute.ts';
import { decisionView, inviteeView, userInviteeView } from './attribution.view.ts';
import { INVITEE_ORDER, listInvitees } from './list-invitees.ts';
import { listUserInvitees, USER_INVITEE_ORDER } from './list-user-invitees.ts';
import { recordSignup } from './record-signup.ts';

export const attributionHandlers: Pick<Handlers, 'attribute' | 'recordSignup' | 'listInvitees' | 'listUserInvitees'> = {
  attribute: async ({ tx, actor, request }) => {
    const decision = await attribute(tx, actor, plantedCode(request.cookies.refCodes));
    return { status: 200, body: decisionView(decision), cookies: [{ name: 'ref_code', value: null }] };
  },
  recordSignup: async ({ tx, body }) => {
    const touchedAt = instantOf(body.touched_at);
    return { status: 200, body: decisionView(await recordSignup(tx, body.user_id, body.code, touchedAt)) };
  },
  listInvitees: async ({ db, actor, request }) => {
    const page = pageOf(INVITEE_ORDER, request);
    return { status: 200, ...pageAnswer(page, await listInvitees(db, actor.userId, page), inviteeView) };
  },
  listUserInvitees: async ({ db, path, request }) => {
    const page = pageOf(USER_INVITEE_ORDER, request);
    return { status: 200, ...pageAnswer(page, await listUserInvitees(db, path.user_id, page), userInviteeView) };
  },
};
