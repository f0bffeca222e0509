/** The snippets of the documentation, in an order in which none takes away what another needs. */
import type { ErrorTag } from '../../../generated/errors.ts';
import { readModel } from '../../../openapi/generate/sdk/read-model.ts';
import { type Snippet, snippetsOf } from '../../../openapi/generate/site/snippets/snippets.ts';
import { bundleContract, errorCatalogue, graphqlCatalogue } from '../../../openapi/read/bundle.ts';
import { operationsOf } from '../../../openapi/read/document.ts';

const document = await bundleContract();
const model = readModel(document, errorCatalogue(), graphqlCatalogue());

/** What ends something, in this order; the rest comes before. */
const LAST = [
  'deleteUserTier',
  'deleteCode',
  'disableCode',
  'releaseCode',
  'logout',
  'revokeSessions',
  'revokeApiToken',
  'deleteWebhook',
  'eraseUser',
];

export interface Placed {
  name: string;
  text: string;
}

/** One snippet of each operation in a language; the SDKs have none of the console. */
export function snippetsIn(label: Snippet['label']): Placed[] {
  const all = operationsOf(document).flatMap((place) => {
    const found = snippetsOf(document, place, model).find((snippet) => snippet.label === label);
    return found ? [{ name: place.operation.operationId, text: found.text }] : [];
  });
  return all.sort((a, b) => LAST.indexOf(a.name) - LAST.indexOf(b.name));
}

/** How a snippet ended: null when it got its good answer, else the tag of the refusal or whatever went wrong. */
export type Endings = Record<string, string | null>;

/**
 * What a snippet may be refused with, because all of them play on one demo, in no console, and with no provider to log in at: six are about
 * one payout, and one can be asked for only once.
 */
const REFUSED: Readonly<Record<string, ErrorTag>> = {
  simulatePaid: 'endpoint_retired',
  beginConsoleSession: 'admin_token_invalid',
  confirmOperator: 'console_session_required',
  endConsoleSession: 'console_session_required',
  enterByLink: 'console_link_invalid',
  enter: 'ticket_invalid',
  requestPayout: 'balance_insufficient',
  markPayoutProcessing: 'payout_not_actionable',
  markPayoutSent: 'payout_not_actionable',
  markPayoutFailed: 'payout_not_actionable',
  approvePayouts: 'payout_not_actionable',
  withdrawApproval: 'payout_not_actionable',
  beginOidcLogin: 'not_found',
  finishOidcLogin: 'not_found',
};

/** What is wrong with how snippets ended: all but these get their good answer. */
export function complaints(endings: Endings): string[] {
  return Object.entries(endings).flatMap(([name, ending]) => (ending === null || ending === REFUSED[name] ? [] : [`${name}: ${ending}`]));
}
