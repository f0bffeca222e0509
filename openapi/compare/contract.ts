import { readFileSync } from 'node:fs';
import { parse, print, visit } from 'graphql';
import { bundleContract, errorCatalogue, graphqlCatalogue, outcomeCatalogue } from '../read/bundle.ts';
import type { Document } from '../read/document.ts';
import { withoutProse } from '../read/without-prose.ts';
import { servedDocument } from '../served/served.ts';

/** What the catalogue says about a tag that clients act on. Only tags that requests are refused with have a status. */
export interface ErrorFacts {
  status?: number;
  retry: boolean;
}

/** What clients rely on, and nothing else: no prose, no examples, no notes to the server or to its tests. */
export interface Contract {
  document: Document;
  errors: Record<string, ErrorFacts>;
  /** The GraphQL schema as text. */
  graphql: string;
}

/** The contract as it is written now. */
export async function currentContract(): Promise<Contract> {
  const catalogue = { ...errorCatalogue(), ...outcomeCatalogue(), ...graphqlCatalogue() };
  return {
    document: metByClients(servedDocument(await bundleContract(), errorCatalogue())),
    errors: Object.fromEntries(
      Object.entries(catalogue).map(([tag, entry]) => [
        tag,
        'status' in entry ? { status: entry.status, retry: entry.retry } : { retry: entry.retry },
      ]),
    ),
    graphql: withoutDescriptions(readFileSync(new URL('../user-tiers.graphql', import.meta.url), 'utf8')),
  };
}

/** The keywords of our own that concern clients; the others tell the server and its tests how to keep the contract. */
const MET_BY_CLIENTS = ['x-errors', 'x-body-max'];

export function metByClients({ openapi, info, security, paths, webhooks, components }: Document): Document {
  const sent = webhooks && { webhooks };
  return withoutProse({ openapi, info: { version: info.version }, security, paths, ...sent, components }, MET_BY_CLIENTS);
}

function withoutDescriptions(schema: string): string {
  const plain = visit(parse(schema), { enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined) });
  return `${print(plain)}\n`;
}

const LINE_MAX = 140;

/** A contract as it is kept: objects that fit stand on a line, so that the file is small and two releases differ in few lines. */
export function printContract(contract: Contract): string {
  return `${printNode(contract)}\n`;
}

function printNode(node: unknown): string {
  const line = JSON.stringify(node);
  if (line.length <= LINE_MAX || typeof node !== 'object' || node === null || Array.isArray(node)) return line;
  const lines = Object.entries(node).map(([key, value]) => `${JSON.stringify(key)}: ${printNode(value)}`);
  return `{\n${lines.join(',\n')}\n}`;
}
