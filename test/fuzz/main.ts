/**
 * `make fuzz`: schemathesis against the real server, as every kind of caller. FUZZ_EXAMPLES deepens the run, FUZZ_SEED chooses another one.
 * With FUZZ_EVERYBODY=on, those who may not call an operation try as often as those who may. FUZZ_CASES_MIN is how many cases there must have been; with FUZZ_COVERAGE=on reports of what they covered of each schema are kept under
 * `.tmp/schema-coverage/`.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { operations } from '../../generated/operations.ts';
import { bundleContract } from '../../openapi/read/bundle.ts';
import { withLeniency } from '../../openapi/read/lenient.ts';
import { type Embedded, startEmbedded } from '../../src/db/embedded.ts';
import { migrate } from '../../src/db/migrate.ts';
import { readContract } from '../../src/start/read-contract.ts';
import { caller } from './call.ts';
import { coverageLines, coverageSettings, isCoverageWanted } from './coverage.ts';
import { fuzzGraphql, type GraphqlResult } from './graphql.ts';
import { readJson, reportIn, runTool, since, type ToolRun } from './run-tool.ts';
import { seed } from './seed.ts';
import { ADDRESSES } from './seed-money.ts';
import { type Depth, IDENTITIES, type Identity, settings } from './settings.ts';
import { ADMIN_TOKEN, startTarget, type Target } from './target.ts';
import { findTool, ROOT, stopTools, type Tool } from './tool.ts';
import { type Observed, type Operation, verdict } from './verdict.ts';

/** The default depth: enough to reach every operation's good answer, little enough for every `make test`. */
const EXAMPLES = 20;
const SEED = 20_260_314;

/** The folder that this run writes; it is kept for reading when something failed. */
const SCRATCH = join('.tmp', 'fuzz', String(process.pid));

/** The contract as the server keeps it: with what it forgives, and with exactly what each operation may answer. */
const CONTRACT = join(SCRATCH, 'contract.json');

const running = new Set<Target>();

interface Result extends ToolRun {
  observed: Observed;
  /** The differences in the ledger after all runs. */
  differences: unknown[];
  seconds: number;
}

async function main(): Promise<number> {
  const depth: Depth = {
    seed: wholeNumber('FUZZ_SEED', SEED),
    examples: wholeNumber('FUZZ_EXAMPLES', EXAMPLES),
    isEverybody: process.env.FUZZ_EVERYBODY === 'on',
  };
  const tool = await findTool(isCoverageWanted);
  console.log(`fuzz: ${tool.name}, seed ${depth.seed}, ${depth.examples} examples`);
  const folder = mkdtempSync(join(tmpdir(), 'triport-fuzz-'));
  const cluster = await startEmbedded({
    directory: join(folder, 'postgres'),
    passwords: { owner: 'owner', app: 'app' },
    settings: { fsync: 'off', max_connections: '100' },
  });
  // An interrupted run takes along what it started; the database, for one, runs in a process group of its own.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void interrupt(cluster, folder));
  try {
    await migrate(cluster.ownerUrl(), 'triport_app');
    mkdirSync(join(ROOT, SCRATCH), { recursive: true });
    writeFileSync(join(ROOT, CONTRACT), JSON.stringify(withLeniency(await bundleContract())));
    const runs = IDENTITIES.map((identity) =>
      withTarget(cluster, identity, async (target, at) => [identity, await runAs(identity, target, at, tool, depth)] as const),
    );
    const results = Object.fromEntries(await Promise.all(runs)) as Record<Identity, Result>;
    return judge(results, await withTarget(cluster, 'graphql', (target, at) => fuzzGraphql(target, at, tool, depth)));
  } finally {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function interrupt(cluster: Embedded, folder: string): Promise<void> {
  stopTools();
  await Promise.all([...running].map((target) => target.stop()));
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
  process.exit(1);
}

/** Runs `work` against a server of its own. */
async function withTarget<T>(cluster: Embedded, name: string, work: (target: Target, folder: string) => Promise<T>): Promise<T> {
  const folder = join(ROOT, SCRATCH, name);
  mkdirSync(folder, { recursive: true });
  const target = await startTarget(cluster, `fuzz_${name}`, folder);
  running.add(target);
  try {
    return await work(target, folder);
  } finally {
    await target.stop();
    running.delete(target);
  }
}

async function runAs(identity: Identity, target: Target, folder: string, tool: Tool, depth: Depth): Promise<Result> {
  const started = Date.now();
  const file = (name: string) => join(folder, name);
  const seeds = await seed(target.url);
  writeFileSync(file('schemathesis.toml'), settings(identity, seeds, depth, reportIn(folder)));
  const facts = { identity, url: target.url, admin_token: ADMIN_TOKEN, addresses: ADDRESSES, ...seeds };
  writeFileSync(file('facts.json'), JSON.stringify(facts));
  const environment = {
    SCHEMATHESIS_HOOKS: 'test/fuzz/hooks.py',
    FUZZ_CONTRACT: CONTRACT,
    FUZZ_FACTS: file('facts.json'),
    FUZZ_BEYOND_SCHEMA: 'generated/beyond-schema.json',
    FUZZ_OBSERVED: file('observed.json'),
    ...coverageSettings(identity),
  };
  const run = await runTool(tool, folder, CONTRACT, target.url, environment);
  const observed = readJson<Observed>(file('observed.json')) ?? [];
  const differences = await ledgerDifferences(target.url);
  return { ...run, observed, differences, seconds: since(started) };
}

async function ledgerDifferences(url: string): Promise<unknown[]> {
  const admin = caller(url, { 'x-admin-token': ADMIN_TOKEN });
  return ((await admin('GET', '/v1/admin/ledger/verification')) as { differences: unknown[] }).differences;
}

function judge(results: Record<Identity, Result>, graphql: GraphqlResult): number {
  for (const identity of IDENTITIES) {
    const { output, seconds } = results[identity];
    console.log(`\n##### as ${identity} (${seconds} s)\n${output.trim()}`);
  }
  console.log(`\n##### GraphQL (${graphql.seconds} s)\n${graphql.output}`);
  const of = <K extends keyof Result>(key: K) => Object.fromEntries(IDENTITIES.map((name) => [name, results[name][key]]));
  const exceptions = readJson<Record<string, string>>(join(ROOT, 'test', 'fuzz', 'exceptions.json')) ?? {};
  const findings = verdict(contractOperations(), of('observed') as Record<Identity, Observed>, exceptions);
  for (const identity of IDENTITIES) {
    const { differences } = results[identity];
    if (differences.length > 0) findings.push(`the ledger of the ${identity} run is wrong: ${JSON.stringify(differences)}`);
  }
  findings.push(...graphql.findings);
  const total = (key: 'passed' | 'failed') => IDENTITIES.reduce((sum, name) => sum + results[name][key], graphql[key]);
  const cases = total('passed') + total('failed') - graphql.passed - graphql.failed;
  const least = wholeNumber('FUZZ_CASES_MIN', 1);
  console.log(`\nfuzz: ${cases} cases as ${IDENTITIES.join(', ')}`);
  for (const line of coverageLines()) console.log(`fuzz: ${line}`);
  if (cases < least) findings.push(`there were fewer than ${least}`);
  for (const finding of findings) console.log(`fuzz: ${finding}`);
  const failed = total('failed') + findings.length;
  if (failed > 0) console.log(`fuzz: logs and reports are kept in ${SCRATCH}`);
  else rmSync(join(ROOT, SCRATCH), { recursive: true });
  console.log(`fuzz: ${total('passed')} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}

/** Every operation with the statuses that are good: 2xx and redirects, or, where there is none, the one refusal it exists for. */
function contractOperations(): Operation[] {
  const { paths } = readContract() as {
    paths: Record<string, Record<string, { operationId: keyof typeof operations; responses: object }>>;
  };
  return Object.values(paths).flatMap((item) =>
    Object.values(item).map(({ operationId, responses }) => {
      const statuses = Object.keys(responses).map(Number);
      const good = statuses.filter((status) => status < 400);
      return { id: operationId, caller: operations[operationId].caller, good: good.length > 0 ? good : [410] };
    }),
  );
}

function wholeNumber(name: string, fallback: number): number {
  const text = process.env[name];
  if (text === undefined || text === '') return fallback;
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new Error(`${name} must be a whole number from 1`);
  return Number(text);
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`fuzz: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
