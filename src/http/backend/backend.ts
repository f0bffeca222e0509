import { setImmediate as nextTurn } from 'node:timers/promises';
import { OpenAPIBackend, type Document as OpenApiDocument, type Request } from 'openapi-backend';
import type { IncomingCall } from '../incoming-call.ts';
import { contractAjv } from './formats.ts';
import { compileRoutes, type Match, type Operation } from './router.ts';
import { validateCall } from './validate-request.ts';

export interface Backend {
  api: OpenAPIBackend;
  match(path: string): Match | undefined;
  /** The same among the operations that take an operator's token. */
  matchConsole(path: string): Match | undefined;
  /** Takes a call through the steps that were registered, and returns what the last of them returned. */
  handle(call: IncomingCall): Promise<unknown>;
  /** Compiles the validators of every operation, those of answers too if wanted, and lets requests pass in between. */
  compileAhead(answers: boolean): Promise<void>;
}

/**
 * Opens openapi-backend on our contract, which has no `$ref` left, and closes the library's known gaps: it takes an OpenAPI 3.1
 * document, validates by JSON Schema 2020-12, and neither routes nor parses what the call has routed and parsed already.
 */
export async function openBackend(document: object): Promise<Backend> {
  const api = new OpenAPIBackend({
    definition: document as OpenApiDocument,
    strict: true,
    ignoreTrailingSlashes: false,
    ajvOpts: { allErrors: true },
    // Parameters are turned into numbers by takeParameters; the validator would take 1e1, 0x10 and +16 for numbers, too.
    customizeAjv: (_ajv, ajvOptions) => contractAjv({ ...ajvOptions, coerceTypes: false }),
    // All validators together take a second to compile: `compileAhead` does it when the server listens already, and a call that
    // comes before compiles its own. It also leaves out the library's own document check, which knows OpenAPI 3.0 only; `make lint`
    // checks ours as 3.1.
    quick: true,
  });
  // It would go through the whole document for a copy that nobody asks for.
  api.loadDocument = async () => (api.document = api.inputDocument as OpenApiDocument);
  await api.init();
  const operations = api.router.getOperations() as Operation[];
  const match = compileRoutes(operations);
  const matchConsole = compileRoutes(operations.filter(takesOperatorToken));
  // Both were done when the call was made. The library would do each of them again, twice.
  api.router.matchOperation = ((call: IncomingCall) => operationOf(call)) as unknown as typeof api.router.matchOperation;
  api.router.parseRequest = ((call: IncomingCall) => call) as unknown as typeof api.router.parseRequest;
  const { validator } = api;
  shareCompiled(document, validator);
  validator.validateRequest = ((call: IncomingCall, operation: Operation) =>
    validateCall(validator, call, operation)) as unknown as typeof validator.validateRequest;
  return {
    api,
    match,
    matchConsole,
    handle: (call) => api.handleRequest(call as unknown as Request, call),
    async compileAhead(answers) {
      for (const { operationId } of api.router.getOperations() as Operation[]) {
        validator.getRequestValidatorsForOperation(operationId);
        if (answers) validator.getStatusBasedResponseValidatorForOperation(operationId);
        await nextTurn();
      }
    },
  };
}

function takesOperatorToken({ security }: Operation): boolean {
  return (security ?? []).some((requirement) => 'AdminToken' in requirement);
}

/** What was compiled for a document. A process that opens it again, as tests do hundreds of times, compiles nothing twice. */
const COMPILED = new WeakMap<object, Pick<Validator, (typeof STORES)[number]>>();
const STORES = ['requestValidators', 'responseValidators', 'statusBasedResponseValidators'] as const;
type Validator = OpenAPIBackend['validator'];

function shareCompiled(document: object, validator: Validator): void {
  const compiled = COMPILED.get(document);
  if (compiled) for (const store of STORES) Object.assign(validator, { [store]: compiled[store] });
  else COMPILED.set(document, validator);
}

function operationOf({ operation }: IncomingCall): Operation {
  // The library tells a wrong method from an unknown path by this text.
  if (!operation) throw new Error('405-methodNotAllowed');
  return operation;
}
