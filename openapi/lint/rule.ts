import type { AuditCatalogue, Document, ErrorCatalogue, OutcomeCatalogue, OutgoingCatalogue } from '../read/document.ts';

/** Everything that the style guide looks at. */
export interface Contract {
  document: Document;
  errors: ErrorCatalogue;
  /** Tags that no request is refused with: reasons in outcomes, errors in GraphQL answers. */
  outcomes: OutcomeCatalogue;
  /** What is recorded in the audit log. */
  events: AuditCatalogue;
  /** What is told in the event log. */
  outgoing: OutgoingCatalogue;
}

/** A rule of the style guide: returns what breaks it, one sentence each. */
export type Rule = (contract: Contract) => string[];
