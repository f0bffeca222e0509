/**
 * Checks the contract: as a valid OpenAPI 3.1 document, by Redocly's strict rules, by Spectral's and OWASP's, and by our own style guide.
 */
import { fileURLToPath } from 'node:url';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { Validator } from '@seriousme/openapi-schema-validator';
import { auditCatalogue, bundleContract, errorCatalogue, graphqlCatalogue, outcomeCatalogue, outgoingCatalogue } from '../read/bundle.ts';
import { inOpenApi30 } from '../served/openapi-3-0.ts';
import { servedDocument } from '../served/served.ts';
import { rules } from './rules.ts';
import { spectralComplaints } from './spectral.ts';

/** Rules of the strict preset that are off, each with its reason. */
const OFF = {
  // followLink answers with a redirect, simulatePaid is retired: neither has a 2xx.
  'operation-2xx-response': 'off',
} as const;

const TYPES = ['application/json', 'application/graphql-response+json', 'text/csv', 'application/x-ndjson', 'text/html', 'image/svg+xml'];

/** Rules beyond the preset. */
const ON = {
  'paths-kebab-case': 'error',
  'no-http-verbs-in-paths': 'off',
  'operation-singular-tag': 'error',
  'path-not-include-query': 'error',
  'no-invalid-media-type-examples': 'error',
  'no-invalid-schema-examples': 'error',
  'no-invalid-parameter-examples': 'error',
  'parameter-description': 'error',
  'operation-description': 'error',
  'tag-description': 'error',
  'no-unsafe-markdown': 'error',
  'no-required-schema-properties-undefined': 'error',
  'request-mime-type': { severity: 'error', allowedValues: ['application/json'] },
  'response-mime-type': { severity: 'error', allowedValues: TYPES },
} as const;

/** What stands below it are the types of events, which have an alphabet of their own, and no paths. */
const EVENTS = '#/webhooks/';

const contract = await bundleContract();
/** What clients read is held against the standard and the presets, what we write against our own style guide. */
const served = servedDocument(contract, errorCatalogue());
const complaints: string[] = [];

const standard = await new Validator().validate(structuredClone(served) as unknown as Record<string, unknown>);
if (!standard.valid) complaints.push(`openapi-3.1: ${JSON.stringify(standard.errors)}`);
const older = await new Validator().validate(inOpenApi30(served) as unknown as Record<string, unknown>);
if (!older.valid) complaints.push(`openapi-3.0: ${JSON.stringify(older.errors)}`);

const problems = await lintFromString({
  source: JSON.stringify(served),
  absoluteRef: fileURLToPath(new URL('../../generated/openapi.json', import.meta.url)),
  config: await createConfig({ extends: ['recommended-strict'], rules: { ...OFF, ...ON } } as Parameters<typeof createConfig>[0]),
});
for (const { ruleId, message, location } of problems) {
  const pointer = String(location[0]?.pointer);
  if (ruleId !== 'paths-kebab-case' || !pointer.startsWith(EVENTS)) complaints.push(`${ruleId}: ${message} (${pointer})`);
}

complaints.push(...(await spectralComplaints(served)));

const guided = {
  document: contract,
  errors: errorCatalogue(),
  outcomes: { ...outcomeCatalogue(), ...graphqlCatalogue() },
  events: auditCatalogue(),
  outgoing: outgoingCatalogue(),
};
for (const [name, rule] of Object.entries(rules)) for (const complaint of rule(guided)) complaints.push(`${name}: ${complaint}`);

for (const complaint of complaints) console.error(complaint);
console.log(complaints.length === 0 ? 'the contract keeps the style guide' : `${complaints.length} complaints`);
process.exitCode = complaints.length === 0 ? 0 : 1;
