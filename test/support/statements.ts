import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { AUDIT_ORDER } from '../../src/audit/list-audit-entries.ts';
import { type AuditFilter, readStretch } from '../../src/audit/read-stretch.ts';
import { everyStatement, type Statement } from '../../src/core/statement.ts';
import type { Reader } from '../../src/core/tx.ts';
import { exportPayouts } from '../../src/payouts/export-payouts.ts';
import { listAllPayouts, totalPayouts, totalStatuses } from '../../src/payouts/list-all-payouts.ts';
import type { PayoutFilter } from '../../src/payouts/narrow-payouts.ts';
import { type PayoutSort, SORTINGS } from '../../src/payouts/sort-payouts.ts';
import { openPool } from './pool.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Files that are left out: those that run as soon as they are loaded, and the SDKs, which know no database. */
const PROGRAMS = /^src\/(sdk\/|start\/(export-audit|migrate|play-demo|verify-ledger)\.ts)/;

/** What runs in browsers; it imports nothing of the server. */
const PAGES = /^src\/(console|kit|portal)\//;

export const SOURCES: readonly string[] = globSync('src/**/*.ts', { cwd: root }).filter(
  (path) => !PROGRAMS.test(path) && !PAGES.test(path),
);

const parsed = new Map<string, ts.SourceFile>();

/** The syntax of a source file, with parents. */
function syntaxOf(path: string): ts.SourceFile {
  const known = parsed.get(path) ?? ts.createSourceFile(path, readFileSync(root + path, 'utf8'), ts.ScriptTarget.Latest, true);
  parsed.set(path, known);
  return known;
}

/** Every node of a file that is of a kind. */
export function nodesOf<Node extends ts.Node>(path: string, is: (node: ts.Node) => node is Node): Node[] {
  const found: Node[] = [];
  const visit = (node: ts.Node): void => {
    if (is(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(syntaxOf(path));
  return found;
}

/** Where a statement is made: the call, and the name it gives if that is written there. */
export interface Making {
  path: string;
  call: ts.CallExpression;
  name: string | undefined;
}

/** Every place of the program that makes a statement: `statement(…)`, `keyed(…)`, `lookedUp(…)`, and `insert` and `update` of `rows(…)`. */
export const MAKINGS: readonly Making[] = SOURCES.filter((path) => path !== 'src/core/statement.ts' && path !== 'src/core/rows.ts').flatMap(
  (path) =>
    nodesOf(path, ts.isCallExpression).flatMap((call) => {
      const [first] = call.arguments;
      const name = first && ts.isStringLiteralLike(first) ? first.text : undefined;
      const callee = call.expression;
      const isOfRows =
        ts.isPropertyAccessExpression(callee) &&
        /^(insert|update)$/.test(callee.name.text) &&
        /^[A-Z_]+$/.test(callee.expression.getText());
      const isMaking = isOfRows || (ts.isIdentifier(callee) && /^(statement|keyed|lookedUp)$/.test(callee.text));
      return isMaking ? [{ path, call, name }] : [];
    }),
);

/** The statements that are made from a filter, for every combination of filters that there is. */
async function askForPayouts(): Promise<void> {
  const db = { now: new Date(), query: async () => [{ payout_id: null, total_count: '0', total_amount: '0' }] } as unknown as Reader;
  const filters = [undefined, 'sent' as const].flatMap((status) =>
    [undefined, 'tron' as const].flatMap((network) =>
      [undefined, 'somebody'].flatMap((userId) =>
        [undefined, true, false].flatMap((covered) =>
          [{}, { min: 1 }, { query: 'x' }, { min: 1, query: 'x' }].map(
            (more): PayoutFilter => ({ status, network, userId, covered, ...more }),
          ),
        ),
      ),
    ),
  );
  for (const filter of filters) {
    await totalPayouts(db, filter);
    await totalStatuses(db, filter);
    for (const [sort, { order }] of Object.entries(SORTINGS) as [PayoutSort, { order: { beginning: readonly string[] } }][]) {
      await exportPayouts(db, filter, sort).next();
      await listAllPayouts(db, filter, { behind: order.beginning, offset: 0, count: 1 }, sort);
    }
  }
}

/** Likewise; where a filter has several conditions, each of them may lead. */
async function askForAuditEntries(): Promise<void> {
  const values = { action: 'a.b', actor: 'system', operation: 'a', requestId: 'r', userId: 'somebody' };
  const names = Object.keys(values) as (keyof typeof values)[];
  for (let chosen = 0; chosen < 2 ** names.length; chosen++) {
    const asked = names.filter((_, place) => chosen & (2 ** place));
    const filter: AuditFilter = Object.fromEntries(asked.map((name) => [name, values[name]]));
    for (const name of asked.length > 1 ? asked : [undefined]) {
      const db = { now: new Date(), query: async () => [{ name }] } as unknown as Reader;
      await readStretch(db, filter, AUDIT_ORDER.beginning, 1);
    }
  }
}

/** The names of statements that are made from a filter, with what they do in front of the filter. */
export const FROM_FILTER = /^(payouts_(?:part|report|totals|statuses)|audit_(?:rarest|stretch))_.*/;

/** Loads the whole program and returns every statement that it has, in both shapes. */
export async function loadStatements(): Promise<Statement[]> {
  for (const path of SOURCES) await import(root + path);
  await askForPayouts();
  await askForAuditEntries();
  const names = new Set(MAKINGS.flatMap(({ name }) => (name === undefined ? [] : [name, `${name}_one`])));
  return everyStatement().filter(({ name }) => names.has(name) || FROM_FILTER.test(name));
}

/** The name by which statements call a type. */
const shortOf = (type: string) => type.replace('timestamp with time zone', 'timestamptz');

/** What is wrong with statements on the database at `url`: those that PostgreSQL does not take, or in whose parameters it sees other arrays. */
export async function misunderstood(statements: readonly Statement[], url: string): Promise<string[]> {
  const pool = openPool(url, 1);
  const wrong: string[] = [];
  for (const { name, text, arrays } of statements) {
    try {
      await pool.query({ text: `prepare "${name}" as ${text}` });
      const found = await pool.query({
        text: `select parameter_types::regtype[]::text[] as types from pg_prepared_statements where name = '${name}'`,
      });
      const [{ types }] = found.rows as [{ types: string[] }];
      await pool.query({ text: `deallocate "${name}"` });
      const seen = types.map((type) => (type.endsWith('[]') ? shortOf(type.slice(0, -2)) : undefined));
      const said = types.map((_, place) => arrays[place]);
      if (String(seen) !== String(said) || arrays.length > types.length) wrong.push(`${name} says [${said}], and PostgreSQL [${seen}]`);
    } catch (error) {
      wrong.push(`${name}: ${(error as Error).message}`);
    }
  }
  await pool.end();
  return wrong;
}
