/** The GraphQL run: schemathesis makes documents from the schema itself, as every caller who may send one. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { schemaText } from '../../generated/graphql.ts';
import { readContract } from '../../src/start/read-contract.ts';
import { caller } from './call.ts';
import { PATIENCE, readJson, reportIn, runTool, since, type ToolRun } from './run-tool.ts';
import { login } from './seed.ts';
import { BADGE, POINTS, seedLadder } from './seed-ladder.ts';
import type { Depth, Identity } from './settings.ts';
import { ADMIN_TOKEN, type Target } from './target.ts';
import type { Tool } from './tool.ts';

/** Without credentials there is no GraphQL, which the other run sees. */
const CALLERS = ['user', 'operator'] as const satisfies Identity[];
type Caller = (typeof CALLERS)[number];

const USER = '5eed0000-0000-4000-8000-000000000000';
/**
 * Values for arguments instead of arbitrary ones: with them a tier can be added, another changed, and a third deleted, whatever came
 * before.
 */
const KNOWN_ARGUMENTS = {
  'Mutation.addNewUserTier.level': 9,
  'Mutation.addNewUserTier.point': 9 * POINTS,
  'Mutation.deleteUserTier.level': 8,
  'Mutation.*.name': 'Known',
  'Mutation.*.svg': BADGE,
  '*.*.level': 5,
  '*.*.point': 5.5 * POINTS,
};
/** How often an argument is one of these instead of anything. */
const KNOWN = 0.8;

/** Codes that refuse a document as a whole, and codes that must never occur: neither refuses a field. */
const NEVER_A_FIELDS = ['graphql_invalid', 'graphql_too_complex', 'internal'];

export interface GraphqlResult extends ToolRun {
  /** The things that were not proven, in sentences. */
  findings: string[];
  seconds: number;
}

/** Runs against a server of its own, one caller after the other. */
export async function fuzzGraphql({ url }: Target, scratch: string, tool: Tool, depth: Depth): Promise<GraphqlResult> {
  const started = Date.now();
  const headers = await credentials(url);
  const answered = new Set<string>();
  const total: ToolRun = { output: '', passed: 0, failed: 0 };
  for (const identity of CALLERS) {
    const folder = join(scratch, identity);
    mkdirSync(folder);
    const [facts, observed] = [join(folder, 'facts.json'), join(folder, 'observed.json')];
    writeFileSync(facts, JSON.stringify({ refusals: refusals() }));
    writeFileSync(join(folder, 'schemathesis.toml'), settings(headers[identity], depth, reportIn(folder)));
    const environment = { SCHEMATHESIS_HOOKS: 'test/fuzz/graphql_hooks.py', FUZZ_FACTS: facts, FUZZ_OBSERVED: observed };
    const { output, passed, failed } = await runTool(tool, folder, 'openapi/user-tiers.graphql', `${url}/graphql`, environment);
    total.output += `### as ${identity}\n${output.trim()}\n`;
    total.passed += passed;
    total.failed += failed;
    for (const field of readJson<string[]>(observed) ?? []) answered.add(field);
  }
  const missing = fields().filter((field) => !answered.has(field));
  return { ...total, findings: missing.map((field) => `nobody was ever answered ${field}`), seconds: since(started) };
}

/** A signed-in user, a ladder and a task setting; and how each caller proves who it is. */
async function credentials(url: string): Promise<Record<Caller, Record<string, string>>> {
  const admin = caller(url, { 'x-admin-token': ADMIN_TOKEN });
  await admin('PUT', `/v1/admin/users/${USER}`, {});
  await seedLadder(admin);
  return {
    user: { Cookie: `nl_session=${await login(url, admin, USER)}` },
    operator: { Authorization: `Bearer ${ADMIN_TOKEN}` },
  };
}

function settings(headers: Record<string, string>, { seed, examples }: Depth, report: string): string {
  const text = JSON.stringify;
  const known = Object.entries(KNOWN_ARGUMENTS).map(([argument, value], index) => ({ argument, value, name: `known_${index}` }));
  const lines = [
    `seed = ${seed}`,
    'workers = 1',
    'color = false',
    ...PATIENCE,
    '[cache]',
    'enabled = false',
    '[headers]',
    ...Object.entries(headers).map(([name, value]) => `${name} = ${text(value)}`),
    '[generation]',
    'mode = "all"',
    `max-examples = ${examples}`,
    'database = "none"',
    '[checks]',
    'enabled = true',
    '[reports.json]',
    `path = ${text(report)}`,
    ...known.flatMap(({ name, value }) => [`[dictionaries.${name}]`, `values = ${text([value])}`]),
    '[parameters]',
    ...known.map(({ name, argument }) => `${text(argument)} = { dictionary = ${text(name)}, probability = ${KNOWN} }`),
  ];
  return [...lines, ''].join('\n');
}

/** The codes that the contract declares for a field. */
function refusals(): string[] {
  const { components } = readContract() as {
    components: { schemas: { GraphqlError: { properties: { extensions: { properties: { code: { enum: string[] } } } } } } };
  };
  return components.schemas.GraphqlError.properties.extensions.properties.code.enum.filter((code) => !NEVER_A_FIELDS.includes(code));
}

/** Every field at the root, as schemathesis calls it. */
function fields(): string[] {
  const schema = buildSchema(schemaText);
  const types = [schema.getQueryType(), schema.getMutationType()].filter((type) => type != null);
  return types.flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
}
