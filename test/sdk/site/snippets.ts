/** The snippets of the documentation, in an order in which none takes away what another needs. */
import { type ErrorTag, errors } from '../../../generated/errors.ts';
import { readModel } from '../../../openapi/generate/sdk/read-model.ts';
import { type Snippet, snippetsOf } from '../../../openapi/generate/site/snippets/snippets.ts';
import { bundleContract, errorCatalogue, graphqlCatalogue } from '../../../openapi/read/bundle.ts';
import { operationsOf } from '../../../openapi/read/document.ts';

const document = await bundleContract();
const model = readModel(document, errorCatalogue(), graphqlCatalogue());

/** What ends something, in this order; the rest comes before. */
const LAST = ['deleteUserTier', 'deleteCode', 'disableCode', 'releaseCode', 'logout', 'revokeSessions', 'eraseUser'];

export interface Placed {
  name: string;
  text: string;
}

/** One snippet of each operation in a language. */
export function snippetsIn(label: Snippet['label']): Placed[] {
  const all = operationsOf(document).map((place) => ({
    name: place.operation.operationId,
    text: (snippetsOf(document, place, model).find((snippet) => snippet.label === label) as Snippet).text,
  }));
  return all.sort((a, b) => LAST.indexOf(a.name) - LAST.indexOf(b.name));
}

/** How a snippet ended: undefined when it got its good answer, else the tag of the refusal or whatever went wrong. */
export type Endings = Record<string, string | null>;

/**
 * What is wrong with a way in which a snippet ended. The request must be one that the operation takes. What it is about may be in another
 * state than the example supposes, or not be there: examples tell one story, and the demo programme another.
 */
export function complaints(endings: Endings): string[] {
  return Object.entries(endings).flatMap(([name, ending]) => {
    if (ending === null || isAboutState(ending)) return [];
    return [`${name}: ${ending}`];
  });
}

const STATES = ['balance_insufficient', 'amount_mismatch', 'invoice_not_eligible', 'ticket_invalid', 'programme_invalid'];

function isAboutState(ending: string): boolean {
  const entry = errors[ending as ErrorTag] as { status: number } | undefined;
  return entry !== undefined && ([404, 409, 410].includes(entry.status) || STATES.includes(ending));
}
