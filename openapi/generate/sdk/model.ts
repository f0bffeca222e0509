/**
 * What the SDKs of every language are made from: the contract, without what only HTTP needs. Names are those of the JSON; each language
 * spells them its own way.
 */
import type { Caller } from '../../read/precedence.ts';

export type TypeExpression =
  | { kind: 'named'; name: string }
  | { kind: 'plain'; name: 'string' | 'integer' | 'number' | 'boolean' | 'null' }
  | { kind: 'literal'; values: (string | boolean)[] }
  | { kind: 'list'; of: TypeExpression }
  /** An object whose properties the contract does not know. */
  | { kind: 'free' }
  | { kind: 'union'; of: TypeExpression[] };

export interface Field {
  name: string;
  type: TypeExpression;
  required: boolean;
  /** A description of the field, with its unit; may be empty. */
  doc: string;
  /** The least and the greatest value, as a sentence; may be empty. */
  bounds: string;
}

export interface ObjectType {
  kind: 'object';
  name: string;
  doc: string;
  fields: Field[];
}

/** Another name for a type, such as `Micro` for an integer number of micro-units. */
export interface AliasType {
  kind: 'alias';
  name: string;
  doc: string;
  bounds: string;
  type: TypeExpression;
}

export type NamedType = ObjectType | AliasType;

/** The answer to a call. */
export type Answer =
  | { kind: 'object'; type: string }
  /** A list that is read page by page. */
  | { kind: 'pages'; page: string; item: TypeExpression; next: Next }
  /** A document of another media type. */
  | { kind: 'text'; mediaType: string }
  /** The same, as long as it may be: it is read while it comes. */
  | { kind: 'stream'; mediaType: string }
  | { kind: 'redirect' }
  /** The call is always refused. */
  | { kind: 'never' };

/**
 * How a list is walked on a server before 2.0, which knows no cursors: by which query parameter; `cursor`: there was no such list;
 * `none`: everything comes at once, today too.
 */
export type Next = 'offset' | 'before_seq' | 'cursor' | 'none';

export interface SdkOperation {
  /** The operation's id, with a suffix where one operation answers in two ways. */
  name: string;
  /** The properties of the client that have the method; the first is where the published examples look for it. */
  namespaces: [string, ...string[]];
  caller: Caller;
  method: string;
  path: string;
  doc: string;
  /** Nobody should begin to use it. */
  deprecated: boolean;
  /** The tags that not every operation has, in the order in which they are checked. */
  errors: string[];
  pathFields: Field[];
  queryFields: Field[];
  /** The schema of the body; undefined when there is none. */
  body: ObjectType | undefined;
  /** Whether the call may be sent once more when nobody knows what became of it. */
  repeatable: boolean;
  /** Whether its JSON holds names that are not the contract's, so that no language may spell any of them otherwise. */
  raw: boolean;
  answer: Answer;
}

/** A root field of the GraphQL schema, called like an operation. */
export interface GraphqlOperation {
  name: string;
  doc: string;
  arguments: Field[];
  answer: TypeExpression;
  /** The document to send: the field with everything that can be read of it. */
  document: string;
}

export interface SdkError {
  tag: string;
  status: number;
  message: string;
  fix: string;
  retry: boolean;
  /** What a refusal says beside its tag: names of properties that are strings. */
  details: string[];
}

/** A type of event that the server tells. */
export interface SdkEvent {
  type: string;
  /** The version of its data. */
  version: number;
  /** The name of the type that such an event is of. */
  form: string;
}

export interface SdkModel {
  version: string;
  types: NamedType[];
  events: SdkEvent[];
  operations: SdkOperation[];
  graphqlTypes: NamedType[];
  graphqlOperations: GraphqlOperation[];
  /** The errors that requests are refused with. */
  errors: SdkError[];
  /** The codes of errors in GraphQL answers. */
  graphqlCodes: string[];
}

/** The types that these consist of, however deep, themselves included. */
export function partsOf(types: readonly NamedType[], names: readonly string[]): Set<string> {
  const byName = new Map(types.map((type) => [type.name, type]));
  const found = new Set<string>();
  const visit = (expression: TypeExpression): void => {
    if (expression.kind === 'named') add(expression.name);
    if (expression.kind === 'list') visit(expression.of);
    if (expression.kind === 'union') expression.of.forEach(visit);
  };
  const add = (name: string): void => {
    const type = byName.get(name);
    if (!type || found.has(name)) return;
    found.add(name);
    if (type.kind === 'alias') visit(type.type);
    else for (const field of type.fields) visit(field.type);
  };
  names.forEach(add);
  return found;
}
