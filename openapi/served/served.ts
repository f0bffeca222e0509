import type { Document, ErrorCatalogue } from '../read/document.ts';
import { withOneFormForEachValue } from './one-form-a-value.ts';
import { withOpenAnswers } from './open-answers.ts';
import { inPlainWords } from './plain.ts';
import { withOneRefusal } from './refusals.ts';

/**
 * The contract as clients read it, at `/openapi.json`: stricter than the server in what is sent, and more open than it in what is
 * answered, so that tools which follow it still follow a later minor version.
 */
export function servedDocument(contract: Document, catalogue: ErrorCatalogue): Document {
  return inPlainWords(withOpenAnswers(withOneFormForEachValue(withOneRefusal(contract, catalogue))));
}
