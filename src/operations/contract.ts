import type { ErrorTag } from '../../generated/errors.ts';
import type { AuditAction } from '../../generated/events.ts';
import type { operations as Contract } from '../../generated/openapi.ts';
import type { OperationId, operations, Scope } from '../../generated/operations.ts';
import type { Actor, OperatorActor, UserActor } from '../core/actor.ts';
import type { Reader, Single, Tx } from '../core/tx.ts';
import type { Plan } from './plan.ts';

/**
 * The types that make the contract binding. A missing handler, a misspelt operation, an undocumented status or a missing field
 * each fail the compiler.
 */
export type Handlers = { [K in OperationId]: Handler<K> };

export type Handler<K extends OperationId> = ((call: Call<K>) => Promise<Answer<K>>) & {
  readonly together?: Together<K>;
  readonly plan?: Planner<K>;
};

/** How an operation answers several calls at once, in one transaction: each as if it had come alone. */
export interface Together<K extends OperationId = never> {
  /** The actor, the request's id and the report of `tx` are those of the first call: what concerns a call is taken from the call. */
  answer(tx: Tx, calls: readonly Omit<Call<K>, 'tx'>[]): Promise<Answer<K>[]>;
  /** It writes with a single statement, which is its transaction: `answer` is given a Single. */
  readonly isSingle?: boolean;
  /** How much of a transaction a call takes; all calls of one together take at most 500. */
  sizeOf(call: Omit<Call<K>, 'tx'>): number;
}

/** The handler of an operation whose calls can be answered together; one call is a group of one. */
export function together<K extends OperationId>(group: Together<K>): Handler<K> {
  const alone = async (call: Call<K>) => (await group.answer((call as unknown as { tx: Tx }).tx, [call]))[0] as unknown as Answer<K>;
  return Object.assign(alone, { together: group });
}

/** The same for an operation that writes with a single statement. */
export function togetherInOne<K extends OperationId>(
  group: Pick<Together<K>, 'sizeOf'> & { answer: (db: Single, calls: readonly Omit<Call<K>, 'tx'>[]) => Promise<Answer<K>[]> },
): Handler<K> {
  return together({ ...group, isSingle: true });
}

/** How an operation reads its requests before there is a transaction, where only they say whether one is needed. */
export type Planner<K extends OperationId> = (call: Omit<Call<K>, 'tx'>) => Promise<Plan<Answer<K>>>;

/** The handler of an operation that plans each call. */
export function planned<K extends OperationId>(plan: Planner<K>): Handler<K> {
  const run = async (call: Call<K>) => (await plan(call)).run((call as unknown as { tx: Tx }).tx);
  return Object.assign(run, { plan });
}

/** What a handler is given: the checked parts of the request, and the database as far as the operation may use it. */
export type Call<K extends OperationId> = {
  readonly path: Readonly<PathOf<K>>;
  readonly query: Readonly<QueryOf<K>>;
  readonly body: Readonly<BodyOf<K>>;
  readonly actor: ActorOf<K>;
  readonly request: RequestFacts;
} & (Facts[K]['writes'] extends true ? { readonly tx: Tx } : { readonly db: Reader });

/** What reading is recorded as: that of the audit log, or that of what concerns one user. */
export type Reading = Extract<AuditAction, 'audit.read' | 'user.read'>;

/** What must be known of an operation beside its schemas; `generated/operations.ts` has it for ours. */
export interface OperationFacts {
  readonly caller: 'operator' | 'console' | 'user' | 'operator_or_user' | 'anyone';
  /** What operators' credentials must hold: one of these. Empty where they need nothing. */
  readonly scopes: readonly Scope[];
  /** Whether whoever sits in the console says again who they are before it. */
  readonly confirms: boolean;
  readonly writes: boolean;
  /** What it can record in the audit log. Of one that does not write, that somebody has read. */
  readonly audit: readonly AuditAction[];
  /** It answers what another operation would, and keeps nothing. */
  readonly preview: boolean;
  readonly idempotent: boolean;
  /** How many bytes its body may have; 0 where it takes none. */
  readonly bodyMax: number;
  /** Whether its body is a batch, whose elements may be anything and are judged one by one. */
  readonly batch: boolean;
  /** Its refusals, in their order of precedence. */
  readonly errors: readonly ErrorTag[];
}

/** The cookies of ours that a request carries. A name may come several times, from other paths and domains above ours. */
export interface Cookies {
  /** Whether there is an `nl_session`, whatever it holds. */
  readonly hasSession: boolean;
  /** What could be a session, in the order in which it was sent. */
  readonly sessions: readonly string[];
  /** Every `ref_code`, in the order in which it was sent, whatever it holds. */
  readonly refCodes: readonly string[];
  /** What could be a console session, in the order in which it was sent. */
  readonly consoles: readonly string[];
  /** What could be the secret of a log-in at a provider, in the same order. */
  readonly logins: readonly string[];
}

/** What of a request is not in its contract's schemas. */
export interface RequestFacts {
  /** The path as it was addressed. */
  readonly path: string;
  /** Where the request came from, as far as that is known. */
  readonly address: string;
  readonly requestId: string;
  /** Every query parameter as it came, with all its values. */
  readonly query: ReadonlyMap<string, readonly string[]>;
  /** The same byte for byte, without the question mark. */
  readonly search: string;
  readonly cookies: Cookies;
  /** Whether only the head of the answer is asked for, and nothing may happen. */
  readonly isHead: boolean;
  /** Whether somebody visits with this request, and not a machine that only looks. */
  isVisit(): boolean | Promise<boolean>;
  /** Whether the caller says that it has the version with this entity tag. */
  isFresh(etag: string): boolean;
  /** Waits for what is no work of this server meanwhile: others may be worked on in its place. */
  outside<T>(wait: () => Promise<T>): Promise<T>;
  /** Which of these media types the client would rather have; the first when it does not care or wants none of them. */
  prefers<T extends string>(types: readonly [T, ...T[]]): Promise<T>;
  /** Which of these languages the client would rather read; the first when it does not say or reads none of them. */
  reads<T extends string>(languages: readonly [T, ...T[]]): Promise<T>;
}

/** The good answers of an operation. Refusals are thrown as a Problem. */
export type Answer<K extends OperationId> = {
  [S in keyof Responses<K> & OwnStatus<K>]: {
    readonly status: S;
    readonly cookies?: readonly Cookie[];
    /** False when nothing was changed by what could have changed something; then nothing is kept. */
    readonly tookEffect?: boolean;
  } & ContentPart<Responses<K>[S]> &
    LocationPart<S> &
    HeadersPart<Responses<K>[S]>;
}[keyof Responses<K> & OwnStatus<K>];

/** What an answer is when it does not say. */
export const JSON_TYPE = 'application/json';

/** A cookie to plant, or with `value` null to clear. Ages are in seconds. On HTTPS the names of the last two begin with `__Host-`. */
export interface Cookie {
  readonly name: 'nl_session' | 'ref_code' | 'triport_console' | 'triport_oidc';
  readonly value: string | null;
  readonly maxAge?: number;
}

type Facts = typeof operations;
type GoodStatus = 200 | 201 | 202 | 302 | 304;
/** Where refusals have a media type of the operation's own, it answers them itself. */
type OwnStatus<K extends OperationId> =
  | GoodStatus
  | (Responses<K> extends { 400: { content: Record<GraphqlType, unknown> | Record<'text/html', unknown> } } ? 400 : never)
  | (Responses<K> extends { 503: { content: Record<'text/html', unknown> } } ? 503 : never);
type GraphqlType = 'application/graphql-response+json';
type Responses<K extends OperationId> = Contract[K]['responses'];
/**
 * JSON, and GraphQL's form of it, is answered as a value, any other media type as the text that it is, whole or in parts that are made
 * while they are sent.
 */
type ContentPart<R> = R extends { content: infer C } ? { [M in keyof C]: MediaPart<M, C[M]> }[keyof C] : { readonly body?: never };
type MediaPart<M, B> = M extends 'application/json'
  ? { readonly body: B; readonly type?: never }
  : M extends GraphqlType
    ? { readonly body: B; readonly type: M }
    : { readonly body?: never; readonly type: M } & ({ readonly text: B } | { readonly parts: AsyncIterable<string> });
type LocationPart<S> = S extends 302 ? { readonly location: string } : { readonly location?: never };
type HeadersPart<R> = [OwnHeader<R>] extends [never] ? { readonly headers?: never } : { readonly headers: Readonly<OwnHeaders<R>> };
/** What the adapter makes of an answer's other parts, and of the caller's rate. */
type MadeHeader = 'location' | 'set-cookie' | 'ratelimit' | 'ratelimit-policy';
/** What the generator of the types takes for always there, because the contract refers to it, and is there on some answers only. */
type SharedHeader = 'link';
/** The headers that the contract declares for an answer and the handler has to give. */
type OwnHeaders<R> = R extends { headers: infer H }
  ? { [N in keyof Named<H> as Exclude<N, MadeHeader | SharedHeader>]: string } & { [N in keyof Named<H> & SharedHeader]?: string }
  : never;
type OwnHeader<R> = R extends { headers: infer H } ? Exclude<keyof Named<H>, MadeHeader> : never;
type Named<H> = { [N in keyof H as string extends N ? never : number extends N ? never : Lowercase<N & string>]: H[N] };
type PathOf<K extends OperationId> = Contract[K]['parameters'] extends { path: infer P } ? P : Record<never, never>;
type QueryOf<K extends OperationId> = Contract[K]['parameters'] extends { query?: infer Q } ? NonNullable<Q> : Record<never, never>;
type BodyOf<K extends OperationId> = Contract[K] extends { requestBody: infer R }
  ? JsonOf<R>
  : JsonOf<Contract[K]['requestBody']> | undefined;
type JsonOf<R> = R extends { content: { 'application/json': infer B } } ? B : never;
type ActorOf<K extends OperationId> = Facts[K]['caller'] extends 'user'
  ? UserActor
  : Facts[K]['caller'] extends 'operator' | 'console'
    ? OperatorActor
    : Facts[K]['caller'] extends 'operator_or_user'
      ? OperatorActor | UserActor
      : Actor;
