/** No byte of an operator's token, nor of a console session's secret, is in any table, log or answer but the one that makes it. */

import { expect } from 'vitest';
import { FROM_CONSOLE, fromConsole, seatOf } from '../support/console.ts';
import { serving } from '../support/serving.ts';

const CANARY = 'canary-token-cHJvb2Y-0123456789';
const WRONG = 'canary-wrong-dG9rZW4-0123456789';
const lines: string[] = [];
const test = serving({ adminTokens: [['alice', CANARY]] }, { onLog: (line) => lines.push(line) });

/** A secret as text, and as bytes in the ways in which a table or a log would show them. */
const forms = (secret: string) => [secret, Buffer.from(secret).toString('hex'), Buffer.from(secret).toString('base64')];

test('neither the token, nor a wrong one, nor the session is anywhere', async ({ server }) => {
  const answers: string[] = [];
  const note = (reply: { text: string; headers: Headers }) => answers.push(reply.text, JSON.stringify([...reply.headers]));
  const post = (path: string, token: string, cookies = {}) =>
    server.call('POST', path, { body: { token }, headers: FROM_CONSOLE, cookies });
  const entered = await post('/console/api/session', CANARY);
  answers.push(entered.text);
  const seat = seatOf(entered);
  note(await post('/console/api/session', WRONG));
  note(await post('/console/api/session/confirm', WRONG, { triport_console: seat }));
  const confirmed = await post('/console/api/session/confirm', CANARY, { triport_console: seat });
  answers.push(confirmed.text);
  const renewed = seatOf(confirmed);
  note(await fromConsole(server, renewed, 'GET', '/v1/admin/operators/me'));
  note(await fromConsole(server, renewed, 'PUT', '/v1/admin/operators/grace', { body: { role: 'viewer' } }));
  note(await server.call('GET', '/console', { cookies: { triport_console: renewed } }));
  note(await fromConsole(server, renewed, 'GET', '/v1/admin/operators'));
  note(await server.call('GET', `/console/api/session?token=${WRONG}`));
  note(await fromConsole(server, renewed, 'DELETE', '/session'));

  const tables = await server.sql(`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`);
  const dump = await Promise.all(tables.map(({ name }) => server.sql(`select t::text as row from ${name} t`)));
  const places = { tables: JSON.stringify(dump), log: lines.join('\n'), answers: answers.join('\n') };
  expect(places.tables).toContain('operator.signed_in');
  expect(places.log).toContain('confirmOperator');
  for (const secret of [CANARY, WRONG, seat, renewed])
    for (const form of forms(secret)) for (const [place, text] of Object.entries(places)) expect(text.includes(form), place).toBe(false);
});
