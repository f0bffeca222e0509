import { readFileSync } from 'node:fs';
import { parse, print, visit } from 'graphql';
import { bundleContract, errorCatalogue, graphqlCatalogue, outcomeCatalogue } from '../generate/bundle.ts';
import type { Document } from '../generate/document.ts';

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
    document: withoutProse(await bundleContract()),
    errors: Object.fromEntries(
      Object.entries(catalogue).map(([tag, entry]) => [
        tag,
        'status' in entry ? { status: entry.status, retry: entry.retry } : { retry: entry.retry },
      ]),
    ),
    graphql: withoutDescriptions(readFileSync(new URL('../user-tiers.graphql', import.meta.url), 'utf8')),
  };
}

const PROSE = ['title', 'summary', 'description', 'example', 'examples', 'externalDocs', 'links'];
/** The extensions that clients meet; the others tell the server and its tests how to keep the contract. */
const MET_BY_CLIENTS = ['x-errors', 'x-body-max'];
/** Below these keys stand names that we gave, which may well be `title` or `description`. */
const OUR_NAMES = ['paths', 'schemas', 'parameters', 'responses', 'headers', 'content', 'properties', 'securitySchemes'];

export function withoutProse({ openapi, info, security, paths, components }: Document): Document {
  return strip({ openapi, info: { version: info.version }, security, paths, components }, false) as Document;
}

function strip(node: unknown, isNames: boolean): unknown {
  if (Array.isArray(node)) return node.map((item) => strip(item, false));
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).filter(([key]) => isNames || isMet(key));
  return Object.fromEntries(entries.map(([key, value]) => [key, strip(value, !isNames && OUR_NAMES.includes(key))]));
}

function isMet(key: string): boolean {
  return key.startsWith('x-') ? MET_BY_CLIENTS.includes(key) : !PROSE.includes(key);
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
