import { type ErrorTag, errors, type GraphqlTag } from '../../generated/errors.ts';
import { type OperationId, operations } from '../../generated/operations.ts';
import type { Caller, Thing } from './cast.ts';

/**
 * How a call ends: with the operation's good answer, a question whether it is meant, or a tag of the catalogue; GraphQL has one of its
 * own.
 */
export type Ending = 'good' | 'asked' | ErrorTag | GraphqlTag;

/** How a call of this caller on such a thing ends; `thing` is undefined for operations that name none. */
export function endingOf(operation: OperationId, caller: Caller, thing: Thing | undefined): Ending {
  const seen = caller === 'erased user' && thing === 'own' ? 'erased' : thing; // the things of an erased person were erased too
  const exception = EXCEPTIONS.find((each) => each.operation === operation && each.calls(caller, seen));
  return exception?.ending ?? byRule(operation, caller, seen);
}

/**
 * The whole rule: credentials come first; a blocked user may not do what the contract says that the blocked may not; then a caller who may
 * see the thing gets the good answer, and for every other caller it does not exist. Operators and anyone see what exists, users only what
 * is their own. An operation that has no tag for a missing thing gives its good answer without it.
 */
export function byRule(operation: OperationId, caller: Caller, thing: Thing | undefined): Ending {
  const facts = operations[operation];
  const tags: readonly ErrorTag[] = facts.errors;
  const takesEmbeds = tags.includes('embed_origin_mismatch');
  const refusal = CREDENTIALS[facts.caller](caller === 'embedded user' ? (takesEmbeds ? 'user' : 'wrong token') : caller);
  if (refusal) return refusal;
  if (caller === 'blocked user' && tags.includes('user_blocked')) return 'user_blocked';
  const isSeen = facts.caller === 'user' ? thing === 'own' && caller !== 'other user' : thing === 'own' || thing === 'foreign';
  if (thing === undefined || isSeen) return 'good';
  return tags.find((tag) => errors[tag].status === 404 && tag !== 'not_found') ?? 'good';
}

const isSignedIn = (caller: Caller) => caller === 'user' || caller === 'other user' || caller === 'blocked user';

/** Why a caller is refused before anything is looked at; undefined when not. */
const CREDENTIALS: Record<(typeof operations)[OperationId]['caller'], (caller: Caller) => ErrorTag | undefined> = {
  anyone: () => undefined,
  operator: (caller) => (caller === 'operator' ? undefined : 'admin_token_invalid'),
  console: () => 'console_session_required',
  user: (caller) => (isSignedIn(caller) ? undefined : 'unauthenticated'),
  operator_or_user: (caller) => {
    if (caller === 'operator' || isSignedIn(caller)) return undefined;
    return caller === 'wrong token' ? 'admin_token_invalid' : 'unauthenticated';
  },
};

interface Exception {
  operation: OperationId;
  calls(caller: Caller, thing: Thing | undefined): boolean;
  ending: Ending;
  reason: string;
}

const by =
  (caller: Caller, ...things: Thing[]): Exception['calls'] =>
  (each, thing) =>
    each === caller && thing !== undefined && things.includes(thing);
const on =
  (...things: Thing[]): Exception['calls'] =>
  (_, thing) =>
    thing !== undefined && things.includes(thing);

/** What is done with a webhook, of which a person is no part. */
export const WEBHOOK_OPERATIONS = [
  'getWebhook',
  'updateWebhook',
  'deleteWebhook',
  'rotateWebhookSecret',
  'testWebhook',
  'listDeliveries',
  'redeliverEvent',
  'replayEvents',
  'getReplay',
  'cancelReplay',
] as const;

/** The places where an operation differs from the rule. This list may only shrink: what follows from the rule must not stand here. */
export const EXCEPTIONS: readonly Exception[] = [
  ...(['own', 'foreign'] as const).flatMap((thing) =>
    (['user', 'other user', 'blocked user'] as const)
      .filter((caller) => thing === 'foreign' || caller === 'other user')
      .map((caller) => ({
        operation: 'enter' as const,
        calls: by(caller, thing),
        ending: 'asked' as const,
        reason: 'who is signed in as somebody else is asked first',
      })),
  ),
  { operation: 'putUser', calls: by('operator', 'erased'), ending: 'user_erased', reason: 'an erased id never comes back' },
  { operation: 'listTransfers', calls: by('operator', 'erased'), ending: 'good', reason: 'the ledger outlives the person' },
  { operation: 'listUserRewards', calls: by('operator', 'erased'), ending: 'good', reason: 'what was earned outlives the person' },
  { operation: 'getBillingEvent', calls: by('operator', 'erased'), ending: 'good', reason: 'billing outlives the person' },
  { operation: 'getInvoice', calls: by('operator', 'erased'), ending: 'good', reason: 'billing outlives the person' },
  { operation: 'getPayout', calls: by('operator', 'erased'), ending: 'good', reason: 'a payout outlives the person' },
  { operation: 'getEvent', calls: by('operator', 'erased'), ending: 'good', reason: 'the log outlives the person, of whom it has no name' },
  { operation: 'getAuditEntry', calls: by('operator', 'erased'), ending: 'good', reason: 'the log outlives the person' },
  { operation: 'getProgrammeVersion', calls: by('operator', 'erased'), ending: 'good', reason: 'a version of the rules is nobody’s' },
  ...(['markPayoutProcessing', 'markPayoutSent', 'markPayoutFailed', 'approvePayouts', 'withdrawApproval'] as const).map((operation) => ({
    operation,
    calls: by('operator', 'erased'),
    ending: 'payout_not_actionable' as const,
    reason: 'a payout outlives the person, and nobody is erased while one is open',
  })),
  {
    operation: 'markPayoutReturned',
    calls: by('operator', 'erased'),
    ending: 'good',
    reason: 'what was sent may come back after its user was erased, and the ledger must say so',
  },
  ...(['disableCode', 'releaseCode'] as const).map((operation) => ({
    operation,
    calls: by('operator', 'erased'),
    ending: 'good' as const,
    reason: 'a code outlives the person, and somebody else may want it',
  })),
  ...(['rotateApiToken', 'revokeApiToken'] as const).map((operation) => ({
    operation,
    calls: by('operator', 'erased'),
    ending: 'good' as const,
    reason: 'a token is an operator’s, and no user’s',
  })),
  ...WEBHOOK_OPERATIONS.map((operation) => ({
    operation,
    calls: by('operator', 'erased'),
    ending: 'good' as const,
    reason: 'a webhook is the deployment’s, and no user’s',
  })),
  { operation: 'endOperatorSessions', calls: by('operator', 'erased'), ending: 'good', reason: 'an operator is nobody of the programme' },
  { operation: 'enter', calls: on('absent', 'erased'), ending: 'ticket_invalid', reason: 'a ticket is a credential' },
  {
    operation: 'graphql',
    calls: (caller) => isSignedIn(caller),
    ending: 'admin_required',
    reason: 'the field asks for an operator, not the address',
  },
];
