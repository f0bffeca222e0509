import { BODY_MAX_DEFAULT, type Document, type Operation, operationsOf, type Schema } from '../read/document.ts';
import { followRef } from '../read/follow-ref.ts';
import { callerOf, isIdempotent, scopesOf } from '../read/precedence.ts';

/** `generated/operations.ts`: what the adapter must know about each operation beside its schemas, as types and as data. */
export function operationsModule(document: Document): string {
  const facts = operationsOf(document).map(({ path, method, operation }) => {
    const fact = {
      method,
      path,
      caller: callerOf(document, operation),
      scopes: scopesOf(document, operation, method),
      confirms: operation['x-confirm'] ?? false,
      writes: operation['x-writes'] ?? method !== 'get',
      preview: operation['x-preview'] ?? false,
      idempotent: isIdempotent(document, operation),
      bodyMax: operation.requestBody ? (operation['x-body-max'] ?? BODY_MAX_DEFAULT) : 0,
      batch: isBatch(document, operation),
      audit: operation['x-audit'] ?? [],
      emits: operation['x-emits'] ?? [],
      errors: operation['x-errors'],
    };
    return `  ${operation.operationId}: ${JSON.stringify(fact)},`;
  });
  const scopes = [...new Set(operationsOf(document).flatMap(({ operation, method }) => scopesOf(document, operation, method)))].sort();
  return `/**
 * What each operation is, beside its schemas: who may call it, by which scopes of an operator's credentials (one of them is enough),
 * whether people confirm it, whether it writes, whether what it writes is only a preview and
 * undone, whether it takes an Idempotency-Key, how many bytes its body may have (0: it reads none), whether that is a batch, whose
 * elements are judged one by one, which audit actions it can record, which events it can write into the event log, and every error tag it
 * can answer, in the order in which they are checked.
 */
export const operations = {
${facts.join('\n')}
} as const;

export type OperationId = keyof typeof operations;

/** Every scope that an operation asks for. */
export const SCOPES = ${JSON.stringify(scopes)} as const;

export type Scope = (typeof SCOPES)[number];
`;
}

/** Whether the body has a list whose elements may be anything, so that each can be refused by itself. */
function isBatch(document: Document, { requestBody }: Operation): boolean {
  const schema = followRef(document, requestBody?.content['application/json']?.schema);
  const properties = Object.values((schema?.['properties'] ?? {}) as Record<string, { items?: Schema }>);
  return properties.some(({ items }) => items?.['x-lenient'] === true);
}
