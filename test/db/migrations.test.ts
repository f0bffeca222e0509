/** What every migration keeps to, so that servers of the release before can serve beside it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MIGRATIONS } from '../../src/db/migrate.ts';
import { faultsOf } from './migration-rules.ts';

/** Released before there was a rule, or for a reason that holds once. Nothing is added here for what can be written otherwise. */
const EXCEPTIONS: Record<string, string[]> = {
  // Contract 1.0.1, the first release: they made the tables, and no server served meanwhile.
  '0001-initial': ['is not an OnlineMigration'],
  '0002-money': ['is not an OnlineMigration', 'adds a column without a default that may not be null'],
  '0003-user-tiers': ['is not an OnlineMigration'],
  // Checks that make room for wider ones: whatever the release before writes, they allow.
  '0004-faults': ['both adds and removes: payouts_check1', 'both adds and removes: point_events_points_micro_check'],
  // It changes rows of the logs, which nobody else ever changes.
  '0005-faults-online': ['runs a step without a lock_timeout'],
};

/** The text of a migration with that of the files that are its own. */
function sourceOf(name: string): string {
  const source = readFileSync(new URL(`../../src/db/migrations/${name}.ts`, import.meta.url), 'utf8');
  const parts = [...source.matchAll(/ from '\.\/(.*)\.ts'/g)]
    .map((match) => match[1] as string)
    .filter((part) => part !== 'online-migration');
  return [source, ...parts.map(sourceOf)].join('\n');
}

test.each(MIGRATIONS)('%s expands or contracts, waits briefly for its locks, and makes indexes beside who writes', (name) => {
  expect(faultsOf(sourceOf(name)).sort()).toEqual((EXCEPTIONS[name] ?? []).sort());
});

const online = (sql: string) => `class New extends OnlineMigration {}\nconst STEPS = [\`${sql}\`];`;

test.each([
  ['an index that keeps writers out', online('create index users_x on users (x)'), ['makes or drops an index that others wait for: users']],
  ['one that is dropped so', online('drop index users_x'), ['makes or drops an index that others wait for: users_x']],
  ['a table that goes', online('drop table clicks; create table visits (id int)'), ['both adds and removes: clicks']],
  ['a column that goes as another comes', online('alter table a drop column x, add column y int'), ['both adds and removes: x']],
  ['a new name', online('alter table a rename column x to y'), ['both adds and removes: x']],
  ['another type', online('alter table a alter column x type bigint'), ['rewrites a table: x']],
  [
    'a column that old servers do not fill',
    online('alter table a add column x int not null'),
    ['adds a column without a default that may not be null'],
  ],
  ['a check of every row', online('alter table a add constraint a_x check (x > 0)'), ['looks at every row under a lock: a_x']],
  ['a column that may be null no more', online('alter table a alter column x set not null'), ['looks at every row under a lock: x']],
  ['steps that take their locks by themselves', 'class New extends Migration {}', ['is not an OnlineMigration']],
  [
    'a step past the time limit',
    'class New extends OnlineMigration { up() { this.addSql(STEP); } }',
    ['runs a step without a lock_timeout'],
  ],
])('%s is noticed', (_, source, faults) => {
  expect(faultsOf(source)).toEqual(faults);
});

test('what only adds, and what only removes, is fine', () => {
  const adds = `create table if not exists visits (id int not null, check (id > 0));
    create index visits_x on visits (id); create index concurrently users_x on users (x);
    alter table users add column if not exists x int, add column y int not null default 0,
      drop constraint if exists users_x, add constraint users_x check (x > 0) not valid`;
  expect([faultsOf(online(adds)), faultsOf(online('alter table users drop column x; drop table clicks'))]).toEqual([[], []]);
});
