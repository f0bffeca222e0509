import type { GraphqlError, GraphqlTag } from '../../../generated/sdk/typescript/types.ts';
import { redacted } from './redact.ts';
import type { TextSource } from './text-source.ts';

/** A tag or code that this version does not know: a newer server may have more. */
export type UnknownTag = string & {};

/** What every error of a request tells: which operation it was, and the id under which the server's log has it. */
export interface Trace {
  operation: string;
  requestId: string;
}

/** What an error came of. The name `ErrorOptions` of the platform is not known to every compiler that reads these types. */
export interface Cause {
  cause?: unknown;
}

/** Whatever the SDK throws. */
export class TriportError extends Error {
  override readonly name: string = 'TriportError';
}

/**
 * A mistake of the program. The call cannot be sent: a token or session is missing, or an argument cannot be part of a request, and nothing
 * was sent. Or what a webhook is to be verified with is not what it should be.
 */
export class UsageError extends TriportError {
  override readonly name: string = 'UsageError';
}

/** A request was sent, or tried to be, and did not succeed. */
export class RequestError extends TriportError {
  override readonly name: string = 'RequestError';
  /** The operation's id in the contract. */
  readonly operation: string;
  /** The id of the request, the server's where it told one. */
  readonly requestId: string;

  constructor(message: string, { operation, requestId }: Trace, options?: Cause) {
    super(redacted(`${operation}: ${message} (${requestId})`), options);
    this.operation = operation;
    this.requestId = requestId;
  }
}

/** No answer came. Whether the server did what was asked is unknown; `cause` is what the platform said. */
export class NetworkError extends RequestError {
  override readonly name: string = 'NetworkError';
}

/** No answer came within the time that was given, to an attempt or to the whole call; `cause` is what was tried last. */
export class DeadlineExceededError extends NetworkError {
  override readonly name: string = 'DeadlineExceededError';
  /** What was too short: `timeoutMs` for an attempt, or `deadlineMs` for the whole call. */
  readonly limit: 'timeout' | 'deadline';

  constructor(message: string, trace: Trace, limit: 'timeout' | 'deadline', options?: Cause) {
    super(message, trace, options);
    this.limit = limit;
  }
}

/** What came is not an answer of this API: something between here and the server has answered, or the address is another's. */
export class UnexpectedAnswerError extends RequestError {
  override readonly name: string = 'UnexpectedAnswerError';
  readonly status: number;
  readonly headers: Headers;
  /** The body as it came, but for API tokens in it, which are `[redacted]`. */
  readonly text: string;
  /** Seconds after which to ask again, if the answer says so. */
  readonly retryAfter: number | undefined;

  constructor(message: string, { status, headers, text, retryAfter, ...trace }: Received) {
    super(message, trace);
    this.status = status;
    this.headers = headers;
    this.text = redacted(text);
    this.retryAfter = retryAfter;
  }
}

/** An answer as it came. */
export interface Received extends Trace {
  status: number;
  headers: Headers;
  /** Empty where the answer is a stream. */
  text: string;
  /** Where the answer is the document that was asked for, and is read while it comes. */
  source?: TextSource | undefined;
  /** `Retry-After` in seconds from now. */
  retryAfter: number | undefined;
}

/** What a refusal says in its body. */
export interface RefusalBody {
  error: string;
  message?: string;
  [property: string]: unknown;
}

/** The server refused. `tag` says why; the subclasses say what kind of reason it is. */
export class RefusalError extends RequestError {
  override readonly name: string = 'RefusalError';
  readonly status: number;
  /** The tag of the catalogue to branch on. */
  readonly tag: string;
  /** What the caller can do about it; undefined for a tag that this version does not know. */
  readonly fix: string | undefined;
  /** Seconds after which the server wants to be asked again, if it said so. */
  readonly retryAfter: number | undefined;
  readonly headers: Headers;
  /** The whole body, as it came, but for API tokens. */
  readonly body: RefusalBody;

  constructor({ status, headers, retryAfter, ...trace }: Received, body: RefusalBody, fix: string | undefined) {
    super(`${body.error}: ${body.message ?? `status ${status}`}`, trace);
    this.status = status;
    this.tag = body.error;
    this.fix = fix;
    this.retryAfter = retryAfter;
    this.headers = headers;
    this.body = body;
  }
}

/** A field of a GraphQL document was refused, or the document as a whole. */
export class GraphqlRefusalError extends RequestError {
  override readonly name: string = 'GraphqlRefusalError';
  /** The code of the first error. */
  readonly tag: GraphqlTag | UnknownTag;
  readonly errors: GraphqlError[];
  /** What was answered beside the errors. */
  readonly data: unknown;

  constructor(trace: Trace, errors: GraphqlError[], data: unknown) {
    const [first] = errors;
    const tag = first?.extensions?.code ?? 'internal';
    super(`${tag}: ${first?.message ?? 'refused'}`, trace);
    this.tag = tag;
    this.errors = errors;
    this.data = data;
  }
}
