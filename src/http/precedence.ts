import type { ErrorObject } from 'ajv';
import type { Actor, OperatorActor } from '../core/actor.ts';
import { Problem } from '../core/problem.ts';
import { type OutgoingAnswer, type RunnableOperation, type Runner, runOperation } from '../operations/run-operation.ts';
import { judgedBy, operatorToken, type Scheme } from './authenticate.ts';
import type { Hook } from './backend/hooks.ts';
import type { Operation } from './backend/router.ts';
import { isFrom, refuseCrossSite, refuseOutsideConsole } from './cross-site.ts';
import type { Gate } from './gate.ts';
import { type IncomingCall, operationCall } from './incoming-call.ts';
import type { OperatorJudge } from './judge-operator.ts';
import type { SessionJudge } from './judge-session.ts';
import { takeParameters } from './parameters.ts';
import type { Caller, RateLimit } from './rate-limit.ts';
import { readBody } from './read-body.ts';
import { refusalOf } from './refusals.ts';
import type { UserTurns } from './user-turns.ts';

/** What the steps work with, beside the call. */
export interface Dependencies {
  /** The operation that a call is for. */
  operationOf(call: IncomingCall): RunnableOperation;
  operators: OperatorJudge;
  sessions: SessionJudge;
  embeds: SessionJudge;
  consoles: SessionJudge<OperatorActor>;
  /** Is told of a call that a console session has made. */
  noteSeen(operator: OperatorActor): void;
  rateLimit: RateLimit;
  /** Our own origin and those in ALLOWED_ORIGINS. */
  origins: ReadonlySet<string>;
  ownOrigin: string;
  gate: Gate;
  turns: UserTurns;
  runner: Runner;
}

/** Asks one thing of a call and lets it pass, or throws a Problem. The last step returns the answer. */
export type Step = (call: IncomingCall, dependencies: Dependencies, errors: readonly ErrorObject[]) => unknown;

/**
 * What is asked of every call of the contract, in the order of precedence that the error catalogue promises: a caller who makes two
 * mistakes is told of the first. openapi-backend comes to its hooks in this order, and to the steps of one hook one after the other.
 */
export const PRECEDENCE: readonly (readonly [Hook, Step])[] = [
  ['methodNotAllowed', refuseMethod],
  ['security', judgeCredentials],
  ['postSecurityHandler', refuseCredentials],
  ['postSecurityHandler', refuseScope],
  ['postSecurityHandler', refuseOtherPages],
  ['postSecurityHandler', refuseReadOnly],
  ['postSecurityHandler', askConfirmation],
  ['postSecurityHandler', refuseOtherSites],
  ['postSecurityHandler', countCall],
  ['postSecurityHandler', noteSeen],
  ['postSecurityHandler', takeBody],
  ['postSecurityHandler', takeParameters],
  ['validationFail', refuseInvalid],
  ['operation', refuseBody],
  ['operation', run],
];

function refuseMethod(): never {
  throw new Problem('method_not_allowed');
}

/** Finds out who calls. A refusal waits for its turn: the rate of strangers is counted before they are told that they are. */
async function judgeCredentials(call: IncomingCall, dependencies: Dependencies): Promise<void> {
  const scheme = call.isConsole ? 'ConsoleSession' : judgedBy(schemesOf(call), call.headers);
  if (scheme === undefined) return;
  call.credentials.scheme = scheme;
  try {
    call.credentials.actor = await actorBy(scheme, call, dependencies);
  } catch (error) {
    call.credentials.refusal = error;
  }
}

function actorBy(scheme: Scheme, call: IncomingCall, { operators, sessions, embeds, consoles }: Dependencies): Actor | Promise<Actor> {
  if (scheme === 'Session') return sessions.judge(call);
  if (scheme === 'EmbedToken') return embeds.judge(call);
  return scheme === 'ConsoleSession' ? consoles.judge(call) : operators.judge(call, operatorToken(scheme, call.headers));
}

function schemesOf({ operation }: IncomingCall): Scheme[] {
  return (operation?.security ?? []).flatMap((requirement) => Object.keys(requirement)) as Scheme[];
}

/** Throws why the credentials were refused, unless it is for coming too often: then other sites are refused before. */
function refuseCredentials(call: IncomingCall, dependencies: Dependencies): void {
  const { refusal } = call.credentials;
  if (refusal instanceof Problem && [401, 403].includes(refusal.status)) countRate(call, { kind: 'anyone' }, dependencies);
  if (refusal !== undefined && !isTooOften(refusal)) throw refusal;
}

/** Refuses an operator whose credentials do not hold what the operation asks for. The call counts all the same. */
function refuseScope(call: IncomingCall, dependencies: Dependencies): void {
  const { actor } = call.credentials;
  const { scopes } = dependencies.operationOf(call).facts;
  const [first] = scopes;
  if (actor.kind !== 'operator' || first === undefined || scopes.some((scope) => actor.scopes.has(scope))) return;
  countRate(call, actor, dependencies);
  throw new Problem('scope_missing', undefined, { details: { scope: first } });
}

/** Refuses an embed token that comes from a page of another origin than its own. */
function refuseOtherPages(call: IncomingCall, dependencies: Dependencies): void {
  const { actor } = call.credentials;
  if (actor.kind !== 'user' || actor.session.origin === null) return;
  if (isFrom(call.headers, actor.session.origin, dependencies.ownOrigin)) return;
  countRate(call, actor, dependencies);
  throw new Problem('embed_origin_mismatch');
}

/** Refuses to change anything in a session that an operator looks at what a user sees with. */
function refuseReadOnly(call: IncomingCall, dependencies: Dependencies): void {
  const { actor } = call.credentials;
  const { errors } = dependencies.operationOf(call).facts;
  if (actor.kind !== 'user' || !actor.session.isReadOnly || !errors.includes('session_read_only')) return;
  countRate(call, actor, dependencies);
  throw new Problem('session_read_only');
}

/** What cannot be undone is not done by whoever finds a console open: its operator has said of late who they are. */
function askConfirmation(call: IncomingCall, dependencies: Dependencies): void {
  const { actor } = call.credentials;
  if (actor.kind !== 'operator' || !actor.session || !dependencies.operationOf(call).facts.confirms) return;
  if (actor.session.freshUntil > dependencies.runner.clock.now()) return;
  countRate(call, actor, dependencies);
  throw new Problem('confirmation_required');
}

/**
 * What anyone may call and changes something can plant or clear a session, and then needs none for another site's page to use it. The
 * console is read and used by its own pages alone. An embed token is sent by no browser of itself.
 */
function refuseOtherSites(call: IncomingCall, { origins, ownOrigin, operationOf }: Dependencies): void {
  if (call.isConsole) refuseOutsideConsole(call.headers, ownOrigin);
  else if (call.method === 'get' || call.credentials.scheme === 'EmbedToken') return;
  else if (call.cookies.hasSession || operationOf(call).facts.caller === 'anyone') refuseCrossSite(call.headers, origins);
}

/** Counts the call against its caller's rate, if that was not done when its session was looked up. */
function countCall(call: IncomingCall, dependencies: Dependencies): void {
  const { refusal, actor } = call.credentials;
  if (refusal !== undefined) throw refusal;
  if (!call.quota) countRate(call, actor, dependencies);
}

/** A console session goes on as long as its own pages use it. */
function noteSeen({ credentials: { actor } }: IncomingCall, dependencies: Dependencies): void {
  if (actor.kind === 'operator' && actor.session) dependencies.noteSeen(actor);
}

function isTooOften(refusal: unknown): boolean {
  return refusal instanceof Problem && refusal.tag === 'rate_limited';
}

function countRate(call: IncomingCall, caller: Caller, { rateLimit }: Dependencies): void {
  call.quota = rateLimit.count(caller, call.address);
  if (call.quota?.isExceeded) throw new Problem('rate_limited');
}

/** Reads the body, which is here already or is waited for outside of the gate. What is wrong with it comes after the parameters. */
function takeBody(call: IncomingCall, dependencies: Dependencies): Promise<void> | undefined {
  const { bodyMax: max, batch } = dependencies.operationOf(call).facts;
  if (max === 0) return undefined;
  const { incoming } = call;
  const read = async () => {
    call.body = await readBody(incoming, { max, batch });
  };
  return incoming.complete ? read() : waitForBody(call, dependencies, read);
}

/** Whoever takes longer than this to send a body is judged once more when it is here. */
const JUDGED_FOR_MS = 1000;

/** What a caller was allowed when a slow body began may have been taken from them by its end. */
async function waitForBody(call: IncomingCall, dependencies: Dependencies, read: () => Promise<void>): Promise<void> {
  const begun = performance.now();
  await dependencies.gate.outside(read);
  if (performance.now() - begun <= JUDGED_FOR_MS) return;
  await judgeCredentials(call, dependencies);
  refuseCredentials(call, dependencies);
  refuseScope(call, dependencies);
  askConfirmation(call, dependencies);
  if (call.credentials.refusal !== undefined) throw call.credentials.refusal;
}

/** Throws the first refusal, in the operation's own order, of what validation found wrong with the parameters and the body. */
function refuseInvalid(call: IncomingCall, { operationOf }: Dependencies, errors: readonly ErrorObject[]): never {
  throw refusalOf(call, operationOf(call).facts.errors, call.operation as Operation, errors);
}

/** Throws what is wrong with a body before any schema is compared with it. */
function refuseBody({ body }: IncomingCall): void {
  if (body && 'problem' in body) throw body.problem;
}

/** Whoever may write these may change what operators and their tokens may do. */
const RIGHTS: ReadonlySet<string> = new Set(['tokens:write', 'operators:write']);

/** Runs the operation; a write of a user when its turn comes. What it changes about rights holds here from its answer on. */
async function run(call: IncomingCall, dependencies: Dependencies): Promise<OutgoingAnswer> {
  const { runner, turns, gate, sessions, operators, consoles } = dependencies;
  const operation = dependencies.operationOf(call);
  const { writes, caller, scopes } = operation.facts;
  const { actor } = call.credentials;
  const runIt = () => runOperation(runner, operation, operationCall(call, gate.outside));
  if (!writes) return runIt();
  if (actor.kind === 'user') return turns.take(actor.userId, gate.outside, runIt);
  if (scopes.some((scope) => RIGHTS.has(scope))) return runIt().finally(() => operators.forget());
  const answer = await runIt();
  if (caller !== 'anyone' && caller !== 'console') return answer;
  for (const { name, value } of answer.cookies) {
    if (name === 'nl_session' && value !== null) sessions.know(value);
    if (name === 'triport_console' && value !== null) consoles.know(value);
  }
  return answer;
}
