import type { Context, OpenAPIBackend, Request } from 'openapi-backend';
import type { ErrorTag } from '../../generated/errors.ts';
import type { Actor } from '../core/actor.ts';
import { Problem } from '../core/problem.ts';
import { createGroupCommit } from '../operations/group-commit.ts';
import { type Runner, runOperation, type UntypedHandler, type WireAnswer } from '../operations/run-operation.ts';
import { authenticateOperator, judgedBy, type OperatorTokens, operatorToken, type Scheme } from './authenticate.ts';
import { openBackend } from './backend/backend.ts';
import { refuseCrossSite } from './cross-site.ts';
import type { Gate } from './gate.ts';
import { createSessionJudge, type SessionJudge } from './judge-session.ts';
import { JSON_TYPE } from './media-types.ts';
import { takeParameters } from './parameters.ts';
import type { RateLimit } from './rate-limit.ts';
import { type Body, type BodyRules, readBody } from './read-body.ts';
import { refusalOf } from './refusals.ts';
import type { Match, Operation } from './router.ts';
import { createUserTurns } from './user-turns.ts';
import type { Wire } from './wire.ts';

/** What the adapter must know of an operation beside its schemas; `generated/operations.ts` has it for ours. */
export interface OperationFacts {
  readonly caller: 'operator' | 'user' | 'operator_or_user' | 'anyone';
  readonly writes: boolean;
  /** It answers what another operation would, and keeps nothing. */
  readonly preview: boolean;
  readonly idempotent: boolean;
  readonly bodyMax: number;
  /** Whether its body is a batch, whose elements may be anything and are judged one by one. */
  readonly batch: boolean;
  readonly errors: readonly ErrorTag[];
}

export interface DispatchOptions extends Runner {
  document: unknown;
  operations: Readonly<Record<string, OperationFacts>>;
  handlers: Readonly<Record<string, (call: never) => Promise<unknown>>>;
  operatorTokens: OperatorTokens;
  rateLimit: RateLimit;
  gate: Gate;
  /** Our own origin and those in ALLOWED_ORIGINS. */
  origins: ReadonlySet<string>;
  responseValidation: boolean;
}

export interface Dispatch {
  match(path: string): Match | undefined;
  handle(wire: Wire): Promise<WireAnswer>;
  /** Compiles what the first call of each operation would otherwise wait for. */
  compileAhead(): Promise<void>;
  /** Throws when an answer is not one that the contract declares for the operation. */
  checkAnswer(
    operation: Operation,
    answer: Pick<WireAnswer, 'status' | 'type' | 'body'> & Partial<Pick<WireAnswer, 'parts'>>,
    tag?: ErrorTag,
  ): void;
}

/**
 * The contract's adapter: openapi-backend matches, authenticates, validates and dispatches, in the order of precedence that the
 * error catalogue promises.
 */
export async function createDispatch(options: DispatchOptions): Promise<Dispatch> {
  const { api, match, compileAhead } = await openBackend(options.document);
  const factsOf = ({ operationId }: Operation) => options.operations[operationId] as OperationFacts;
  const { database, clock, rateLimit } = options;
  const sessions = createSessionJudge(
    () => database.reader(clock.now()),
    rateLimit,
    () => clock.now().getTime(),
  );
  registerSecurity(api, options, sessions);
  api.register({
    methodNotAllowed: () => {
      throw new Problem('method_not_allowed');
    },
    unauthorizedHandler: () => {
      throw new Error('an operation without a working security handler');
    },
    postSecurityHandler: async (context: Context, wire: Wire) => {
      const operation = context.operation as Operation;
      const { bodyMax: max, batch, caller } = factsOf(operation);
      admit(wire, caller, options);
      if (max > 0) takeBody(wire, await bodyOf(wire, { max, batch }, options.gate));
      takeParameters(wire, operation);
    },
    validationFail: ({ operation, validation }: Context, wire: Wire) => {
      throw refusalOf(wire, factsOf(operation as Operation).errors, operation as Operation, validation.errors ?? []);
    },
  });
  registerHandlers(api, options, sessions);
  return {
    match,
    compileAhead: () => compileAhead(options.responseValidation),
    handle: (wire) => options.gate.pass(() => api.handleRequest(wire as unknown as Request, wire) as Promise<WireAnswer>),
    checkAnswer(operation, { status, type, body, parts }, tag) {
      if (!options.responseValidation) return;
      const declared = operation.responses?.[status] as { content?: Record<string, unknown> } | undefined;
      if (!declared) throw new Error(`${operation.operationId} does not declare ${status}`);
      if (tag && !factsOf(operation).errors.includes(tag)) throw new Error(`${operation.operationId} does not declare ${tag}`);
      if (body === undefined && !parts) return;
      if (!declared.content?.[type]) throw new Error(`${operation.operationId} does not declare ${type} for ${status}`);
      if (type !== JSON_TYPE || body === undefined) return;
      const { errors } = api.validator.validateResponse(JSON.parse(body), operation, status);
      if (errors) throw new Error(`${operation.operationId} answered ${status} outside its schema: ${JSON.stringify(errors)}`);
    },
  };
}

/** The library takes a failing security handler for "not authorised" whatever it was; the failure itself is kept for `admit`. */
function registerSecurity(api: OpenAPIBackend, { operatorTokens }: DispatchOptions, sessions: SessionJudge): void {
  const judges: Record<Scheme, (wire: Wire) => Actor | Promise<Actor>> = {
    AdminToken: ({ headers }) => authenticateOperator(operatorTokens, operatorToken('AdminToken', headers)),
    Bearer: ({ headers }) => authenticateOperator(operatorTokens, operatorToken('Bearer', headers)),
    Session: sessions.judge,
  };
  for (const scheme of Object.keys(api.definition.components?.securitySchemes ?? {}) as Scheme[]) {
    api.registerSecurityHandler(scheme, async ({ operation }: Context, wire: Wire) => {
      if (judgedBy(schemesOf(operation as Operation), wire.headers) !== scheme) return false;
      wire.scheme = scheme;
      try {
        wire.actor = await judges[scheme](wire);
      } catch (error) {
        wire.refusal = error;
      }
      return wire.refusal === undefined;
    });
  }
}

function schemesOf({ security }: Operation): Scheme[] {
  return (security ?? []).flatMap((requirement) => Object.keys(requirement)) as Scheme[];
}

/** Credentials, then cross-site, then rate: what comes before anything in the request is looked at. */
function admit(wire: Wire, caller: OperationFacts['caller'], { rateLimit, origins }: DispatchOptions): void {
  const { refusal } = wire;
  const comesTooOften = refusal instanceof Problem && refusal.tag === 'rate_limited';
  if (refusal instanceof Problem && refusal.status === 401) countRate(wire, { kind: 'anyone' }, rateLimit);
  if (refusal !== undefined && !comesTooOften) throw refusal;
  // What anyone may call and changes something can plant or clear a session, and then needs none for another site's page to use it.
  if (wire.method !== 'get' && (wire.cookies.hasSession || caller === 'anyone')) refuseCrossSite(wire.headers, origins);
  if (comesTooOften) throw refusal;
  if (!wire.quota) countRate(wire, wire.actor, rateLimit);
}

/** Throws `rate_limited`. */
function countRate(wire: Wire, actor: Actor, rateLimit: RateLimit): void {
  wire.quota = rateLimit.count(actor, wire.address);
  if (wire.quota?.isExceeded) throw new Problem('rate_limited');
}

function registerHandlers(api: OpenAPIBackend, options: DispatchOptions, sessions: SessionJudge): void {
  const { operations, handlers, gate } = options;
  const turns = createUserTurns();
  for (const [operationId, facts] of Object.entries(operations)) {
    const handler = handlers[operationId] as unknown as UntypedHandler | undefined;
    if (!handler) throw new Error(`no handler for ${operationId}`);
    const join = handler.together && createGroupCommit(options.database, handler.together);
    const knowSession = (answer: WireAnswer) => {
      for (const { name, value } of answer.cookies) if (name === 'nl_session' && value !== null) sessions.know(value);
      return answer;
    };
    api.register(operationId, (_: Context, wire: Wire) => {
      if (wire.bodyProblem) throw wire.bodyProblem;
      const run = () => runOperation(options, wire, operationId, facts, handler, join);
      if (!facts.writes) return run();
      if (wire.actor.kind === 'user') return turns.take(wire.actor.userId, gate.outside, run);
      return facts.caller === 'anyone' ? run().then(knowSession) : run();
    });
  }
}

/** The body, which is here already or is waited for outside of the gate. */
function bodyOf({ incoming }: Wire, rules: BodyRules, gate: Gate): Promise<Body> {
  return incoming.complete ? readBody(incoming, rules) : gate.outside(() => readBody(incoming, rules));
}

function takeBody(wire: Wire, body: Body): void {
  if (body === undefined) return;
  if ('problem' in body) wire.bodyProblem = body.problem;
  else {
    wire.content = body;
    wire.requestBody = body.value;
  }
}
