/** The few shapes of an OpenAPI document that we read. Everything else passes through untouched. */
export interface Schema {
  [keyword: string]: unknown;
}
export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  'x-error'?: string;
  schema?: Schema;
}
export interface Response {
  description: string;
  headers?: Record<string, unknown>;
  content?: Record<string, unknown>;
}
export interface Operation {
  operationId: string;
  tags: string[];
  summary: string;
  description: string;
  /** It goes on working, and nobody should begin to use it. */
  deprecated?: boolean;
  security?: Record<string, string[]>[];
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: Record<string, { schema: Schema }> };
  responses: Record<string, Response>;
  'x-errors': string[];
  'x-audit'?: string[];
  /** Which events it can write into the event log. */
  'x-emits'?: string[];
  /** Why a change has no row in the audit log. */
  'x-record'?: string;
  /** Answers what another operation would, and stores nothing. */
  'x-preview'?: boolean;
  'x-writes'?: boolean;
  /** What operators' credentials must hold for it, one of these where it is a list; by default what its tag and its effect say. */
  'x-scope'?: string | string[];
  /** It cannot be undone: whoever sits in the console says again who they are. */
  'x-confirm'?: boolean;
  /** A slash after its address is accepted. */
  'x-trailing-slash'?: boolean;
  /** How many bytes the body may have; BODY_MAX_DEFAULT by default. */
  'x-body-max'?: number;
  'x-beyond-schema'?: string;
}
export type PathItem = Partial<Record<'get' | 'put' | 'post' | 'patch' | 'delete', Operation>>;
/** What is sent of one type of event, and what the receiver answers. It has no tag: generators would take it for a method of the API. */
export interface SentEvent {
  operationId: string;
  summary: string;
  description: string;
  security: Record<string, string[]>[];
  parameters: (Parameter & { required: boolean; description: string })[];
  requestBody: { description: string; required: boolean; content: { 'application/json': { schema: { $ref: string } } } };
  responses: Record<string, Response>;
}
export interface Document {
  openapi: string;
  info: { version: string };
  tags?: { name: string }[];
  'x-tagGroups'?: { name: string; tags: string[] }[];
  security: Record<string, string[]>[];
  paths: Record<string, PathItem>;
  /** What the server sends by itself, by the type of the event. */
  webhooks?: Record<string, { post: SentEvent }>;
  components: Record<string, Record<string, unknown>>;
}

/** An entry of `errors.yaml` that no request is refused with: the reason in one outcome of a batch, or an error in a GraphQL answer. */
export interface OutcomeEntry {
  message: string;
  fix: string;
  retry: boolean;
}
/** One entry of `errors.yaml` that requests are refused with. */
export interface ErrorEntry extends OutcomeEntry {
  status: number;
  extra?: Record<string, string>;
  details?: Record<string, string>;
  beyond_schema?: string | Record<string, string>;
}
export type ErrorCatalogue = Record<string, ErrorEntry>;
export type OutcomeCatalogue = Record<string, OutcomeEntry>;

/** One entry of `events.yaml`. */
export interface EventEntry {
  when: string;
  /** What the audit log keeps of it: property names to types, in the notation of TypeScript, with `integer` for whole numbers. */
  payload?: Record<string, string>;
  outgoing?: OutgoingEntry;
}
/** How an event is told to programs. */
export interface OutgoingEntry {
  /** The version of its data. */
  version: number;
  /** The name of the schema of its data, among those of the contract. */
  schema: string;
  /** Which jobs of the server tell it, beside the operations that say so. */
  jobs?: string[];
}
export type AuditCatalogue = Record<string, Required<Pick<EventEntry, 'payload'>> & EventEntry>;
export type OutgoingCatalogue = Record<string, Required<Pick<EventEntry, 'outgoing'>> & EventEntry>;

/** What a reference to a schema of the contract begins with. */
export const SCHEMAS = '#/components/schemas/';

export interface PlacedOperation {
  path: string;
  method: string;
  operation: Operation;
}

/** Every operation of the document, in the order of its paths. */
export function operationsOf(document: Document): PlacedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
  );
}

export const BODY_MAX_DEFAULT = 4096;
