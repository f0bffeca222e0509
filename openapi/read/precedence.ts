import type { Document, ErrorCatalogue, Operation, Parameter } from './document.ts';
import { followRef } from './follow-ref.ts';

export type Caller = 'operator' | 'console' | 'user' | 'operator_or_user' | 'anyone';

/** The security schemes that an operation takes, one of which is enough. */
export const schemesOf = (document: Document, operation: Operation) =>
  (operation.security ?? document.security).flatMap((requirement) => Object.keys(requirement));

/** The callers that may call an operation, by its security requirements; one of them must be met. */
export function callerOf(document: Document, operation: Operation): Caller {
  const schemes = schemesOf(document, operation);
  if (schemes.length === 0) return 'anyone';
  if (schemes.every((scheme) => scheme === 'ConsoleSession')) return 'console';
  if (!schemes.includes('Session')) return 'operator';
  return schemes.includes('AdminToken') ? 'operator_or_user' : 'user';
}

/** Whether the operation takes an `Idempotency-Key`. */
export function isIdempotent(document: Document, operation: Operation): boolean {
  return parametersOf(document, operation).some((parameter) => parameter.name === 'Idempotency-Key');
}

export function parametersOf(document: Document, operation: Operation): Parameter[] {
  return (operation.parameters ?? []).map((parameter) => followRef(document, parameter));
}

const isForOperators = (document: Document, operation: Operation) => callerOf(document, operation).startsWith('operator');

/** Only operators' credentials have scopes: where users may call too, they need none. */
export function scopesOf(document: Document, operation: Operation, method: string): string[] {
  if (!isForOperators(document, operation)) return [];
  const { 'x-scope': own, tags } = operation;
  if (own !== undefined) return typeof own === 'string' ? [own] : own;
  return [`${tags[0]}:${isRead(operation, method) ? 'read' : 'write'}`];
}

const isRead = (operation: Operation, method: string) =>
  method === 'get' || operation['x-writes'] === false || operation['x-preview'] === true;

const TOKENS = ['admin_token_unset', 'admin_token_invalid', 'token_expired', 'token_revoked', 'console_session_required'];
const CREDENTIALS: Record<Caller, string[]> = {
  operator: TOKENS,
  console: ['console_session_required'],
  user: ['unauthenticated'],
  operator_or_user: [...TOKENS, 'unauthenticated'],
  anyone: [],
};

/** What somebody is told whose credentials are known. */
function limitsOf(document: Document, operation: Operation, method: string): string[] {
  const ofEmbeds = schemesOf(document, operation).includes('EmbedToken') ? ['embed_origin_mismatch'] : [];
  if (callerOf(document, operation) === 'user') return [...ofEmbeds, ...(isRead(operation, method) ? [] : ['session_read_only'])];
  if (!isForOperators(document, operation)) return [];
  return [
    ...ofEmbeds,
    'token_network_forbidden',
    ...(scopesOf(document, operation, method).length > 0 ? ['scope_missing'] : []),
    ...(operation['x-confirm'] ? ['confirmation_required'] : []),
  ];
}

/**
 * Every tag with which an operation can answer, in the order in which the server checks: address, credentials, cross-site, rate, path,
 * idempotency key, media type, body, field rules, reuse of the key, existence and state, then failures of the server. The operation itself
 * lists only its own tags (`x-errors`); the rest follows from what kind of operation it is.
 */
export function errorsInOrder(document: Document, catalogue: ErrorCatalogue, method: string, operation: Operation): string[] {
  const own = operation['x-errors'];
  for (const tag of own) if (!catalogue[tag]) throw new Error(`${operation.operationId}: ${tag} is not in errors.yaml`);
  const pathTags = parametersOf(document, operation)
    .filter((parameter) => parameter.in === 'path')
    .map((parameter) => parameter['x-error']);
  const isState = (tag: string) => [403, 404, 409].includes((catalogue[tag] as { status: number }).status);
  const keyed = isIdempotent(document, operation);
  // When a path's tag comes after those of the body, or with a key, a well-formed path to nothing is answered with it, too: then it keeps
  // that place.
  const firstOther = own.findIndex((tag) => !pathTags.includes(tag) || (keyed && isState(tag)));
  const ofPath = firstOther < 0 ? own : own.slice(0, firstOther);
  const rest = own.slice(ofPath.length);
  const firstState = rest.findIndex(isState);
  const fields = firstState < 0 ? rest : rest.slice(0, firstState);
  const states = firstState < 0 ? [] : rest.slice(firstState);
  return [
    'headers_too_large',
    'request_timeout',
    'invalid_request',
    'not_found',
    'method_not_allowed',
    ...CREDENTIALS[callerOf(document, operation)],
    ...limitsOf(document, operation, method),
    ...(method === 'get' && !isForOperators(document, operation) ? [] : ['cross_site_request']),
    'rate_limited',
    ...ofPath,
    ...(keyed ? ['idempotency_key_invalid'] : []),
    ...(operation.requestBody ? ['unsupported_media_type'] : []),
    ...fields,
    ...(keyed ? ['idempotency_key_reused'] : []),
    ...states,
    'unavailable',
    'internal',
  ];
}
