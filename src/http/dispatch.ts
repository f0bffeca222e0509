import type { ErrorTag } from '../../generated/errors.ts';
import { JSON_TYPE, type OperationFacts } from '../operations/contract.ts';
import { createGroupCommit } from '../operations/group-commit.ts';
import type { AnyHandler, OutgoingAnswer, RunnableOperation, Runner } from '../operations/run-operation.ts';
import { openBackend } from './backend/backend.ts';
import { registerSteps } from './backend/hooks.ts';
import type { Match, Operation } from './backend/router.ts';
import type { Gate } from './gate.ts';
import type { IncomingCall } from './incoming-call.ts';
import type { OperatorJudge } from './judge-operator.ts';
import { createConsoleJudge, createEmbedJudge, createSessionJudge, type FindConsoleSession, type FindSession } from './judge-session.ts';
import { type Dependencies, PRECEDENCE } from './precedence.ts';
import type { RateLimit } from './rate-limit.ts';
import { createUserTurns } from './user-turns.ts';

export interface DispatchOptions extends Runner {
  /** The contract without references: `generated/validation.json` is ours. */
  document: object;
  operations: Readonly<Record<string, OperationFacts>>;
  handlers: Readonly<Record<string, (call: never) => Promise<unknown>>>;
  operators: OperatorJudge;
  findSession: FindSession;
  findConsoleSession: FindConsoleSession;
  /** Is told of a call that a console session has made. */
  noteSeen: Dependencies['noteSeen'];
  rateLimit: RateLimit;
  gate: Gate;
  /** Our own origin and those in ALLOWED_ORIGINS. */
  origins: ReadonlySet<string>;
  ownOrigin: string;
  responseValidation: boolean;
}

type CheckedAnswer = Pick<OutgoingAnswer, 'status' | 'type' | 'body'> & Partial<Pick<OutgoingAnswer, 'parts'>>;

export interface Dispatch {
  match(path: string): Match | undefined;
  /** The same among what operators may call, as the console calls it: without the prefix of its addresses. */
  matchConsole(path: string): Match | undefined;
  handle(call: IncomingCall): Promise<OutgoingAnswer>;
  /** Compiles what the first call of each operation would otherwise wait for. */
  compileAhead(): Promise<void>;
  /** Throws when an answer is not one that the contract declares for the operation. */
  checkAnswer(operation: Operation, answer: CheckedAnswer, tag?: ErrorTag): void;
}

/** The contract's adapter: openapi-backend takes each call through the steps of PRECEDENCE, the last of which runs its operation. */
export async function createDispatch(options: DispatchOptions): Promise<Dispatch> {
  const { api, match, matchConsole, handle, compileAhead } = await openBackend(options.document);
  const { clock, rateLimit, gate } = options;
  const operations = runnableOperations(options);
  const dependencies: Dependencies = {
    ...options,
    operationOf: ({ operation }) => operations.get((operation as Operation).operationId) as RunnableOperation,
    sessions: createSessionJudge(options.findSession, rateLimit, () => clock.now().getTime()),
    embeds: createEmbedJudge(options.findSession, rateLimit, () => clock.now().getTime()),
    consoles: createConsoleJudge(options.findConsoleSession, rateLimit, () => clock.now().getTime()),
    turns: createUserTurns(),
    runner: options,
  };
  registerSteps(
    api,
    [...operations.keys()],
    PRECEDENCE.map(([hook, step]) => [hook, (call, errors) => step(call, dependencies, errors)] as const),
  );
  return {
    match,
    matchConsole,
    compileAhead: () => compileAhead(options.responseValidation),
    handle: (call) => gate.pass(() => handle(call) as Promise<OutgoingAnswer>),
    checkAnswer(operation, { status, type, body, parts }, tag) {
      if (!options.responseValidation) return;
      const declared = operation.responses?.[status] as { content?: Record<string, unknown> } | undefined;
      if (!declared) throw new Error(`${operation.operationId} does not declare ${status}`);
      if (tag && !options.operations[operation.operationId]?.errors.includes(tag))
        throw new Error(`${operation.operationId} does not declare ${tag}`);
      if (body === undefined && !parts) return;
      if (!declared.content?.[type]) throw new Error(`${operation.operationId} does not declare ${type} for ${status}`);
      if (!/[/+]json$/.test(type) || body === undefined) return;
      // The library knows the schema of application/json only. In another form of JSON, refusals have that of the good answer.
      const { errors } = api.validator.validateResponse(JSON.parse(body), operation, type === JSON_TYPE ? status : 200);
      if (errors) throw new Error(`${operation.operationId} answered ${status} outside its schema: ${JSON.stringify(errors)}`);
    },
  };
}

function runnableOperations({ operations, handlers, database }: DispatchOptions): Map<string, RunnableOperation> {
  return new Map(
    Object.entries(operations).map(([id, facts]) => {
      const handler = handlers[id] as unknown as AnyHandler | undefined;
      if (!handler) throw new Error(`no handler for ${id}`);
      return [id, { id, facts, handler, join: handler.together && createGroupCommit(database, handler.together) }];
    }),
  );
}
