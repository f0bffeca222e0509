/** PUT and DELETE repeated: the second answer is the documented one, and there is no second effect. */

import { expect } from 'vitest';
import type { ErrorTag } from '../../generated/errors.ts';
import type { OperationId, operations } from '../../generated/operations.ts';
import { changed, fingerprint } from '../support/fingerprint.ts';
import { signUp } from '../support/good-call-makers.ts';
import { goodCall, goodCredentials, sendCall } from '../support/good-calls.ts';
import { expectRefusal } from '../support/refusals.ts';
import { test } from '../support/serving.ts';

type Facts = typeof operations;
type Repeatable = { [K in OperationId]: Facts[K]['method'] extends 'put' | 'delete' ? K : never }[OperationId];

interface Repeat {
  /** The refusal of the second call; undefined where it gets the same answer as the first. */
  refusal?: ErrorTag;
  /** The tables that the second call changes. */
  keeps?: readonly string[];
  reason: string;
}

/** The documented answer to the second call. A new PUT or DELETE must be added here to compile. */
const REPEATS: Record<Repeatable, Repeat> = {
  putUser: { keeps: ['public.audit_log'], reason: 'the same user again; the log has every call of an operator' },
  eraseUser: { refusal: 'user_not_found', reason: 'an erased user is not there' },
  deleteCode: { reason: 'also when there is none' },
  withdrawApproval: { reason: 'also when there is none' },
  revokeSessions: { keeps: ['public.audit_log'], reason: 'nothing is left to end; the log has every call of an operator' },
  deleteWebhook: { refusal: 'webhook_not_found', reason: 'a deleted webhook is not there' },
  cancelReplay: { reason: 'also when it has ended' },
  revokeApiToken: { reason: 'also when it was revoked before' },
  updateProgramme: { refusal: 'programme_stale', reason: 'the version that it was made from is no longer in force' },
  endConsoleSession: { refusal: 'console_session_required', reason: 'a session that was ended is not there' },
  putOperator: { reason: 'the same operator again' },
  endOperatorSessions: { keeps: ['public.audit_log'], reason: 'nothing is left to end; the log has every call of an operator' },
  deleteUserTier: { refusal: 'tier_not_found', reason: 'a deleted tier is not there' },
  putTaskSetting: {
    keeps: ['public.audit_log', 'public.task_setting', 'public.task_setting_versions'],
    reason: 'the same setting again, as a version of its own: every one is kept',
  },
};

test.for(Object.entries(REPEATS) as [Repeatable, Repeat][])('%s', async ([operation, { refusal, keeps = [], reason }], { server }) => {
  const person = await signUp(server);
  const call = await goodCall(server, operation, person);
  const send = () => sendCall(server, operation, call, goodCredentials(operation, person));
  const first = await send();
  expect(first.status, first.text).toBe(call.status);
  const between = await fingerprint(server);
  const second = await send();
  expect(changed(between, await fingerprint(server)), reason).toEqual(keeps);
  if (refusal) expectRefusal(second, refusal);
  else expect([second.status, second.body]).toEqual([first.status, first.body]);
});
