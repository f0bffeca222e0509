/** Every operation, called by every caller about everything: who gets what, who is told nothing, and that a refusal does nothing. */

import { expect } from 'vitest';
import { type OperationId, operations } from '../../generated/operations.ts';
import { changed, type Fingerprint, fingerprint } from '../support/fingerprint.ts';
import { type GoodCall, signUp } from '../support/good-call-makers.ts';
import { goodCall, sendCall } from '../support/good-calls.ts';
import type { Reply, TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';
import { CALLERS, type Caller, openStage, type Stage, THINGS, type Thing } from './cast.ts';
import { byRule, type Ending, EXCEPTIONS, endingOf, WEBHOOK_OPERATIONS } from './rule.ts';

let stage: Stage;

test.beforeAll(async ({ server }) => {
  stage = openStage(server);
});

interface Played {
  caller: Caller;
  thing: Thing;
  ending: Ending | number;
  /** The part of the answer that the caller can compare: all but what differs from one request to the next. */
  seen: object;
  /** The tables that the call changed. */
  touched: string[];
}

/** The fingerprint of the tables after the last call. */
let last: Fingerprint;

async function play(server: TestServer, operation: OperationId, caller: Caller, thing: Thing): Promise<Played> {
  const { call, credentials, isNew } = await stage.set(operation, caller, thing);
  const before = isNew ? await fingerprint(server) : last;
  const reply = await sendCall(server, operation, call, credentials);
  last = await fingerprint(server);
  const touched = changed(before, last);
  const ending = endingOfReply(reply, call);
  if (touched.length > 0) stage.strike(operation, thing);
  return { caller, thing, ending, seen: visible(reply), touched };
}

/** A tag, also that of a GraphQL field; else the good answer, which may be 201 where a PUT makes something; else any status. */
function endingOfReply({ status, body }: Reply, { status: good }: GoodCall): Ending | number {
  if (status === good && !body?.errors) return 'good';
  if (status === 201) return 'good';
  if (status === 200 && good === 302) return 'asked';
  return body?.errors?.[0].extensions.code ?? body?.error ?? status;
}

function visible({ status, headers, body, text }: Reply): object {
  const { 'x-request-id': _ownId, date: _date, ...steady } = Object.fromEntries(headers);
  return { status, headers: steady, body: body ? { ...body, request_id: undefined } : text };
}

/** Operations that create a thing that does not exist. */
const MAKERS: readonly OperationId[] = ['putUser', 'putOperator'];
/** Operations whose thing outlives the person, or was never theirs, and can still be changed. */
const OUTLIVED: readonly OperationId[] = [
  ...WEBHOOK_OPERATIONS,
  'disableCode',
  'releaseCode',
  'markPayoutReturned',
  'rotateApiToken',
  'revokeApiToken',
  'endOperatorSessions',
];

const ALL = Object.keys(operations) as OperationId[];

test.for(ALL)('%s', async (operation, { server }) => {
  await server.sql('delete from user_tiers'); // the ladder has room for 100
  const { names } = await goodCall(server, operation, await signUp(server));
  expect(names !== undefined || !operations[operation].path.includes('{'), 'what its path names is known').toBe(true);
  const played: Played[] = [];
  for (const thing of names === undefined ? (['own'] as const) : THINGS)
    for (const caller of CALLERS) played.push(await play(server, operation, caller, thing));

  const table = (ending: (each: Played) => unknown) =>
    Object.fromEntries(played.map((each) => [`${each.caller}, ${each.thing}`, ending(each)]));
  expect(table(({ ending }) => ending)).toEqual(
    table(({ caller, thing }) => endingOf(operation, caller, names === undefined ? undefined : thing)),
  );
  for (const { caller, thing, ending, touched } of played) {
    const isThere =
      thing === 'own' || thing === 'foreign' || MAKERS.includes(operation) || (thing === 'erased' && OUTLIVED.includes(operation));
    if (ending !== 'good' || !isThere) expect(touched, `tables that the call of ${caller} on ${thing} has changed`).toEqual([]);
  }
  expectHidden(played);
});

/** A caller to whom a foreign thing is refused sees it as if it had never existed, and so for an erased one. */
function expectHidden(played: readonly Played[]): void {
  for (const { caller, seen } of played.filter(({ thing, ending }) => thing === 'foreign' && ending !== 'good' && ending !== 'asked')) {
    const others = played.filter((each) => each.caller === caller && (each.thing !== 'own' || caller === 'other user'));
    for (const other of others) expect(other.seen, `what ${caller} sees of ${other.thing}`).toEqual(seen);
  }
}

test('every exception differs from the rule, somewhere and wherever it applies', () => {
  for (const { operation, calls, ending } of EXCEPTIONS) {
    const cells = CALLERS.flatMap((caller) => THINGS.map((thing) => [caller, thing] as const)).filter((cell) => calls(...cell));
    expect(cells, operation).not.toEqual([]);
    for (const cell of cells) expect(byRule(operation, ...cell), `${operation}: ${cell.join(', ')}`).not.toBe(ending);
  }
});
