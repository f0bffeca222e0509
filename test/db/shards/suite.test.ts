/**
 * Looks at every statement that the suite's servers sent, as it is in shape `keys`: `make test` runs it last, on tables that are cut by
 * their keys.
 */
import { beforeAll, expect, inject, test } from 'vitest';
import { KEYS, spreadOf } from '../../../src/db/keys.ts';
import { openPool } from '../../support/pool.ts';
import { FROM_FILTER, loadStatements } from '../../support/statements.ts';
import { ACROSS } from './across.ts';
import { inFormByKey } from './form-by-key.ts';
import { everySample, judge } from './judge.ts';

const statements = await loadStatements();
const ours = new Map(statements.map((statement) => [statement.name, statement]));
const SPREAD = new RegExp(`\\b(${Object.keys(KEYS).filter(spreadOf).join('|')})\\b`);
/** Statements that are made from a filter stand for each other: one of them is enough. */
const familyOf = (name: string) => name.replace(FROM_FILTER, '$1_');

/** The statements that were sent, by family and by text, for some are the same in two rooms; and what was found of some. */
const sent = new Set<string>();
const found = new Map<string, string>();

beforeAll(async () => {
  const pool = openPool(inject('cluster').app.replace('DATABASE', 'triport'), 1);
  for (const recorded of everySample()) {
    const statement = ours.get(recorded.name);
    // The ORM's have no name. Others that are not ours belong to tests, or to a tree of before.
    if (statement ? statement.text !== recorded.text : recorded.name !== recorded.text) continue;
    const sample = statement ? inFormByKey(recorded, statement) : recorded;
    if (!sample) continue;
    const name = familyOf(sample.name);
    sent.add(name).add(sample.text);
    const why = await judge(pool, sample);
    if (why) found.set(name, why);
  }
  await pool.end();
});

test('the suite sent every statement that has a table which is spread', () => {
  const missing = statements.filter(({ name, text, byKey }) => SPREAD.test(text) && !byKey && !sent.has(familyOf(name)) && !sent.has(text));
  expect(missing.map(({ name }) => name)).toEqual([]);
});

test('a statement with one key asks one part, and none locks rows in several, but for those that are listed with a reason', () => {
  const unlisted = [...found].filter(([name]) => !(name in ACROSS)).map(([name, why]) => `${name} ${why}`);
  expect(unlisted.sort()).toEqual([]);
});

test('what is listed is still so', () => {
  expect(Object.keys(ACROSS).filter((name) => !found.has(name))).toEqual([]);
});
