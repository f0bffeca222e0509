import { type Context, OpenAPIBackend, type Document as OpenApiDocument, type Request } from 'openapi-backend';
import type { ErrorTag } from '../../generated/errors.ts';
import type { Clock } from '../core/clock.ts';
import { Problem } from '../core/problem.ts';
import type { CallContext } from '../core/tx.ts';
import type { Database } from '../db/database.ts';
import { authenticateOperator, authenticateUser, type OperatorTokens } from './authenticate.ts';
import type { Cookie } from './contract.ts';
import { refuseCrossSite } from './cross-site.ts';
import { contractAjv } from './formats.ts';
import { idempotencyKey, type KeptAnswer, once } from './idempotency.ts';
import type { RateLimit } from './rate-limit.ts';
import { readBody } from './read-body.ts';
import { refusalOf } from './refusals.ts';
import { compileRoutes, type Match, type Operation } from './router.ts';
import type { Wire } from './wire.ts';

/** What the adapter must know of an operation beside its schemas; `generated/operations.ts` has it for ours. */
export interface OperationFacts {
  readonly caller: 'operator' | 'user' | 'anyone';
  readonly writes: boolean;
  readonly idempotent: boolean;
  readonly bodyMax: number;
  readonly errors: readonly ErrorTag[];
}

export interface DispatchOptions {
  document: unknown;
  operations: Readonly<Record<string, OperationFacts>>;
  handlers: Readonly<Record<string, (call: never) => Promise<unknown>>>;
  database: Database;
  clock: Clock;
  operatorTokens: OperatorTokens;
  rateLimit: RateLimit;
  /** Our own origin and those in ALLOWED_ORIGINS. */
  origins: ReadonlySet<string>;
  responseValidation: boolean;
  /** Where an unexpected failure goes that the caller is spared. */
  report(error: unknown): void;
}

/** What goes back over the wire: the body is already text. */
export interface WireAnswer {
  status: number;
  body: string | undefined;
  location: string | undefined;
  cookies: readonly Cookie[];
  replayed: boolean;
}

export interface Dispatch {
  match(path: string): Match | undefined;
  facts(operationId: string): OperationFacts | undefined;
  handle(wire: Wire): Promise<WireAnswer>;
  /** Throws when an answer is not one that the contract declares for the operation. */
  checkAnswer(operation: Operation, status: number, body: string | undefined, tag?: ErrorTag): void;
}

interface Answer {
  status: number;
  body?: unknown;
  location?: string;
  cookies?: readonly Cookie[];
}

type Handler = (call: object) => Promise<Answer>;
type BackendContext = Context & { operation: Operation };

/**
 * The contract's adapter: openapi-backend matches, authenticates, validates and dispatches; this file closes its gaps and owns
 * the transaction and the idempotency key.
 */
export async function createDispatch(options: DispatchOptions): Promise<Dispatch> {
  const { database, clock, operations, operatorTokens, rateLimit, origins } = options;
  const api = new OpenAPIBackend({
    definition: options.document as OpenApiDocument,
    strict: true,
    ignoreTrailingSlashes: false,
    ajvOpts: { allErrors: true },
    customizeAjv: (_ajv, ajvOptions) => contractAjv(ajvOptions ?? {}),
    quick: false,
  });
  // Its own document check knows OpenAPI 3.0 only; `make lint` checks ours as 3.1.
  api.validateDefinition = () => api.document as OpenApiDocument;
  await api.init();
  const routes = compileRoutes(api.router.getOperations() as Operation[]);
  // Both were done when the Wire was made. The library would do each of them again, twice.
  api.router.matchOperation = ((request: Wire) => operationOf(request)) as unknown as typeof api.router.matchOperation;
  api.router.parseRequest = ((request: Wire) => request) as unknown as typeof api.router.parseRequest;

  const attempt = async (wire: Wire, authenticate: () => Promise<Wire['actor']> | Wire['actor']): Promise<boolean> => {
    try {
      wire.actor = await authenticate();
    } catch (error) {
      wire.refusal = error;
    }
    return wire.refusal === undefined;
  };
  api.registerSecurityHandler('AdminToken', (_: Context, wire: Wire) =>
    attempt(wire, () => authenticateOperator(operatorTokens, wire.headers['x-admin-token'])),
  );
  api.registerSecurityHandler('Session', (_: Context, wire: Wire) =>
    attempt(wire, () => authenticateUser(database.reader(clock.now()), wire.cookies.nl_session)),
  );
  api.register({
    methodNotAllowed: () => {
      throw new Problem('method_not_allowed');
    },
    unauthorizedHandler: () => {
      throw new Error('an operation without a working security handler');
    },
    postSecurityHandler: async (context: Context, wire: Wire) => {
      const { operation } = context as BackendContext;
      const facts = factsOf(operation);
      if (wire.refusal !== undefined) {
        if (wire.refusal instanceof Problem && wire.refusal.status === 401) await rateLimit.count({ kind: 'anyone' }, wire.address);
        throw wire.refusal;
      }
      if (wire.method !== 'get' && wire.cookies.nl_session !== undefined) refuseCrossSite(wire.headers, origins);
      await rateLimit.count(wire.actor, wire.address);
      await takeBody(wire, facts);
      declaredQuery(wire, operation);
    },
    validationFail: (context: Context, wire: Wire) => {
      throw refusalOf(
        wire,
        factsOf((context as BackendContext).operation).errors,
        (context as BackendContext).operation,
        context.validation.errors ?? [],
      );
    },
    preOperationHandler: (_: Context, wire: Wire) => {
      if (wire.bodyProblem) throw new Problem(wire.bodyProblem);
    },
  });

  for (const [operationId, handler] of Object.entries(options.handlers)) {
    const facts = operations[operationId];
    if (!facts) throw new Error(`a handler for ${operationId}, which the contract does not have`);
    api.register(operationId, (context: Context, wire: Wire) =>
      run(wire, (context as BackendContext).operation, facts, handler as unknown as Handler),
    );
  }
  for (const operationId of Object.keys(operations)) {
    if (!options.handlers[operationId]) throw new Error(`no handler for ${operationId}`);
  }

  function factsOf(operation: Operation): OperationFacts {
    return operations[operation.operationId] as OperationFacts;
  }

  async function run(wire: Wire, operation: Operation, facts: OperationFacts, handler: Handler): Promise<WireAnswer> {
    const call = {
      path: wire.params,
      query: wire.query,
      body: wire.body,
      actor: wire.actor,
      request: { query: wire.queryAll, cookies: wire.cookies },
    };
    const now = clock.now();
    if (!facts.writes) return wireAnswer(await handler({ ...call, db: database.reader(now) }));
    const context: CallContext = {
      now,
      actor: wire.actor,
      operation: operation.operationId,
      requestId: wire.requestId,
      report: options.report,
    };
    const header = facts.idempotent ? wire.headers['idempotency-key'] : undefined;
    const key = typeof header === 'string' ? idempotencyKey(header, wire.path, wire.body) : undefined;
    return database.transaction(
      context,
      async (tx) => {
        const work = () => handler({ ...call, tx });
        if (!key) return wireAnswer(await work());
        return { ...(await once(tx, key, async () => keptAnswer(await work()))), cookies: [] };
      },
      { rollback: wire.isHead },
    );
  }

  return {
    match: routes,
    facts: (operationId) => operations[operationId],
    handle: (wire) => api.handleRequest(wire as unknown as Request, wire) as Promise<WireAnswer>,
    checkAnswer(operation, status, body, tag) {
      if (!options.responseValidation) return;
      if (!(operation.responses && status in operation.responses)) throw new Error(`${operation.operationId} does not declare ${status}`);
      if (tag && !factsOf(operation).errors.includes(tag)) throw new Error(`${operation.operationId} does not declare ${tag}`);
      if (body === undefined) return;
      const { errors } = api.validator.validateResponse(JSON.parse(body), operation, status);
      if (errors) throw new Error(`${operation.operationId} answered ${status} with a body outside its schema: ${JSON.stringify(errors)}`);
    },
  };
}

function operationOf(wire: Wire): Operation {
  const operation = wire.match.operations[wire.method];
  // The library tells a wrong method from an unknown path by this text.
  if (!operation) throw new Error('405-methodNotAllowed');
  return operation;
}

async function takeBody(wire: Wire, facts: OperationFacts): Promise<void> {
  if (facts.bodyMax === 0) return;
  const body = await readBody(wire.incoming, facts.bodyMax);
  if (body === undefined) return;
  if ('problem' in body) wire.bodyProblem = body.problem;
  else {
    wire.body = body.value;
    wire.requestBody = body.value;
  }
}

/** Only declared parameters are validated; unknown ones are ignored. */
function declaredQuery(wire: Wire, operation: Operation): void {
  if (wire.queryAll.size === 0) return;
  for (const parameter of (operation.parameters ?? []) as { in: string; name: string }[]) {
    const values = parameter.in === 'query' ? wire.queryAll.get(parameter.name) : undefined;
    if (values) wire.query[parameter.name] = values.length === 1 ? (values[0] as string) : values;
  }
}

function keptAnswer({ status, body, location }: Answer): KeptAnswer {
  return { status, body: JSON.stringify(body), location };
}

function wireAnswer({ status, body, location, cookies }: Answer): WireAnswer {
  return { status, body: body === undefined ? undefined : JSON.stringify(body), location, cookies: cookies ?? [], replayed: false };
}
