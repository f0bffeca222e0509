import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle, createConfig } from '@redocly/openapi-core';
import { parse } from 'yaml';
import type { AuditCatalogue, Document, ErrorCatalogue, EventEntry, OutcomeCatalogue, OutgoingCatalogue } from './document.ts';
import { expandErrors } from './expand.ts';
import { besideOwnRefusals } from './own-refusals.ts';
import { addWebhooks } from './webhooks.ts';

const source = (name: string) => new URL(`../${name}`, import.meta.url);

type Mark = 'outcome_only' | 'graphql_only';

/** The entries of errors.yaml that have this mark, or those that requests are refused with, which have none. */
function catalogue<C>(wanted?: Mark): C {
  const entries = Object.entries<{ [M in Mark]?: true }>(parse(readFileSync(source('errors.yaml'), 'utf8')));
  const markOf = (entry: { [M in Mark]?: true }) => (['outcome_only', 'graphql_only'] as const).find((mark) => entry[mark]);
  return Object.fromEntries(entries.filter(([, entry]) => markOf(entry) === wanted)) as C;
}

export const errorCatalogue = () => catalogue<ErrorCatalogue>();
export const outcomeCatalogue = () => catalogue<OutcomeCatalogue>('outcome_only');
export const graphqlCatalogue = () => catalogue<OutcomeCatalogue>('graphql_only');

const events = () => Object.entries<EventEntry>(parse(readFileSync(source('events.yaml'), 'utf8')));

/** What is recorded in the audit log. */
export const auditCatalogue = () => Object.fromEntries(events().filter(([, { payload }]) => payload)) as AuditCatalogue;
/** What is told in the event log. */
export const outgoingCatalogue = () => Object.fromEntries(events().filter(([, { outgoing }]) => outgoing)) as OutgoingCatalogue;

/** The contract as one document: every file bundled, every operation's error answers written out, and what is sent of events. */
export async function bundleContract(): Promise<Document> {
  const result = await bundle({ ref: fileURLToPath(source('openapi.yaml')), config: await createConfig({}) });
  if (result.problems.length > 0) throw new Error(result.problems.map((problem) => problem.message).join('\n'));
  const document = structuredClone(result.bundle.parsed) as Document;
  besideOwnRefusals(document, () => expandErrors(document, errorCatalogue()));
  addWebhooks(document, outgoingCatalogue(), parse(readFileSync(source('sending.yaml'), 'utf8')));
  return document;
}
