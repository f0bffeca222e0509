import { SECOND_MS } from '../core/clock.ts';
import { pageAnswer, pageOf } from '../core/page.ts';
import type { Cookie, Handlers } from '../operations/contract.ts';
import { askBeforeEntering } from './ask-before-entering.ts';
import { createEmbedToken } from './create-embed-token.ts';
import { createTicket } from './create-ticket.ts';
import { enter } from './enter.ts';
import { spokenTo } from './entering-words.ts';
import { getSession } from './get-session.ts';
import { listSessions, SESSION_ORDER } from './list-sessions.ts';
import { logout } from './logout.ts';
import { revokeSessions } from './revoke-sessions.ts';
import { SESSION_MS } from './session.entity.ts';
import { embedTokenView, sessionView, ticketView, userSessionView } from './session.view.ts';
import { switchUserPage } from './switch-user-page.ts';

type SessionOperations = 'createTicket' | 'createEmbedToken' | 'listSessions' | 'revokeSessions' | 'enter' | 'getSession' | 'logout';

/** `ownOrigin` is the origin under which this server is reached, `allowedOrigins` are others to which a login may lead. */
export const sessionHandlers = (ownOrigin: string, allowedOrigins: readonly string[]): Pick<Handlers, SessionOperations> => ({
  createTicket: async ({ tx, body }) => {
    const wish = { userId: body.user_id, returnTo: body.return_to ?? '/', readOnly: body.read_only };
    const ticket = await createTicket(tx, wish, ownOrigin, allowedOrigins);
    return { status: 201, body: ticketView(ticket, ownOrigin) };
  },
  createEmbedToken: async ({ tx, body }) => ({ status: 201, body: embedTokenView(await createEmbedToken(tx, body.user_id, body.origin)) }),
  listSessions: async ({ db, path, request }) => {
    const page = pageOf(SESSION_ORDER, request);
    return { status: 200, ...pageAnswer(page, await listSessions(db, path.user_id, page), userSessionView) };
  },
  revokeSessions: async ({ tx, path }) => {
    await revokeSessions(tx, path.user_id);
    return { status: 200, body: { ok: true } };
  },
  enter: async ({ tx, query, request }) => {
    const question = await askBeforeEntering(tx, query.ticket, request.cookies.sessions, query.confirm);
    if (question) return { status: 200, ...switchUserPage(question, query.ticket, await spokenTo(request)) };
    const { token, lastsMs, returnTo } = await enter(tx, query.ticket);
    return { status: 302, location: returnTo, cookies: [sessionCookie(token, lastsMs)] };
  },
  getSession: async ({ tx, actor }) => {
    const state = await getSession(tx, actor);
    return { status: 200, body: sessionView(state), cookies: state.extended ? [sessionCookie(actor.session.token, SESSION_MS)] : [] };
  },
  logout: async ({ tx, request }) => {
    await logout(tx, request.cookies.sessions);
    return { status: 200, body: { ok: true }, cookies: [{ name: 'nl_session', value: null }] };
  },
});

function sessionCookie(token: string, lastsMs: number): Cookie {
  return { name: 'nl_session', value: token, maxAge: lastsMs / SECOND_MS };
}
