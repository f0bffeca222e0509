import { isDeepStrictEqual } from 'node:util';
import type { Document } from '../read/document.ts';
import { type Change, inOrder } from './change.ts';
import type { Contract } from './contract.ts';
import { compareErrors } from './errors.ts';
import { compareGraphql } from './graphql.ts';
import { compareOperations } from './operations.ts';
import { compareWebhooks } from './webhooks.ts';

/**
 * The differences between two contracts, breaking ones first. A change breaks when a client that keeps to the old contract can fail on the
 * new one: by a refusal of what it sends, or by an answer that it does not understand.
 */
export function compareContracts(old: Contract, now: Contract): Change[] {
  return inOrder([
    ...compareOperations(old.document, now.document),
    ...compareWebhooks(old.document, now.document),
    ...compareCredentials(old.document, now.document),
    ...compareErrors(old.errors, now.errors),
    ...compareGraphql(old.graphql, now.graphql),
  ]);
}

/** How each kind of credentials is sent. Which of them an operation wants is compared with the operation. */
function compareCredentials(old: Document, now: Document): Change[] {
  const schemes = now.components.securitySchemes ?? {};
  return Object.entries(old.components.securitySchemes ?? {})
    .filter(([name, scheme]) => schemes[name] !== undefined && !isDeepStrictEqual(schemes[name], scheme))
    .map(([name]) => ({ where: `the credentials ${name}`, what: 'They are sent in another way.', breaking: true }));
}
