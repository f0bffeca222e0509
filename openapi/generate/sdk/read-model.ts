import { outgoingCatalogue } from '../../read/bundle.ts';
import { type Document, type ErrorCatalogue, type OutcomeCatalogue, SCHEMAS } from '../../read/document.ts';
import type { SdkEvent, SdkModel } from './model.ts';
import { readGraphqlOperations, readGraphqlSchema, readGraphqlTypes } from './read-graphql.ts';
import { readOperations } from './read-operations.ts';
import { readTypes } from './read-types.ts';

/** The model of the SDKs, from the bundled contract and the catalogue. */
export function readModel(document: Document, catalogue: ErrorCatalogue, graphqlOnly: OutcomeCatalogue): SdkModel {
  const types = readTypes(document);
  const schema = readGraphqlSchema();
  return {
    version: document.info.version,
    types,
    events: eventsOf(document),
    operations: readOperations(document, types),
    graphqlTypes: readGraphqlTypes(schema),
    graphqlOperations: readGraphqlOperations(schema),
    errors: Object.entries(catalogue).map(([tag, { status, message, fix, retry, details = {} }]) => ({
      tag,
      status,
      message,
      fix,
      retry,
      details: Object.keys(details),
    })),
    graphqlCodes: graphqlCodesOf(document, graphqlOnly),
  };
}

function eventsOf(document: Document): SdkEvent[] {
  const outgoing = outgoingCatalogue();
  const { Event } = document.components.schemas as { Event: { discriminator: { mapping: Record<string, string> } } };
  return Object.entries(Event.discriminator.mapping).map(([type, $ref]) => {
    const entry = outgoing[type];
    if (!entry) throw new Error(`Event has a form for ${type}, which is not told`);
    return { type, version: entry.outgoing.version, form: $ref.slice(SCHEMAS.length) };
  });
}

/** The codes that the contract lists for an error of a field, whether they are GraphQL's own or shared with REST. */
function graphqlCodesOf(document: Document, graphqlOnly: OutcomeCatalogue): string[] {
  const { GraphqlError } = document.components.schemas as {
    GraphqlError: { properties: { extensions: { properties: { code: { enum: string[] } } } } };
  };
  const codes = GraphqlError.properties.extensions.properties.code.enum;
  const missing = Object.keys(graphqlOnly).filter((tag) => !codes.includes(tag));
  if (missing.length > 0) throw new Error(`GraphqlError does not list ${missing.join(', ')}`);
  return codes;
}
