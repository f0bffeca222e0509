import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle, createConfig } from '@redocly/openapi-core';
import { parse } from 'yaml';
import type { Document, ErrorCatalogue, EventEntry, OutcomeCatalogue } from './document.ts';
import { expandErrors } from './expand.ts';

const source = (name: string) => new URL(`../${name}`, import.meta.url);

/** The entries of errors.yaml that are only reasons in outcomes, or those that requests are refused with. */
function catalogue<C>(outcomeOnly: boolean): C {
  const entries = Object.entries<{ outcome_only?: true }>(parse(readFileSync(source('errors.yaml'), 'utf8')));
  return Object.fromEntries(entries.filter(([, entry]) => (entry.outcome_only ?? false) === outcomeOnly)) as C;
}

export const errorCatalogue = () => catalogue<ErrorCatalogue>(false);
export const outcomeCatalogue = () => catalogue<OutcomeCatalogue>(true);
export const eventCatalogue = (): Record<string, EventEntry> => parse(readFileSync(source('events.yaml'), 'utf8'));

/** The contract as one document: every file bundled, every operation's error answers written out. */
export async function bundleContract(): Promise<Document> {
  const result = await bundle({ ref: fileURLToPath(source('openapi.yaml')), config: await createConfig({}) });
  if (result.problems.length > 0) throw new Error(result.problems.map((problem) => problem.message).join('\n'));
  const document = structuredClone(result.bundle.parsed) as Document;
  expandErrors(document, errorCatalogue());
  return document;
}
