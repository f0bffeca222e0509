import { expect } from 'vitest';
import type { Reader } from '../../../src/core/tx.ts';
import { admit, nameOf } from '../../../src/operators/oidc/admit.ts';
import type { Identity } from '../../../src/operators/oidc/identity.ts';
import { openWorkshop } from '../../support/jobs.ts';
import { test } from '../../support/serving.ts';

const ISSUER = 'https://id.example.org';

const person = (subject: string, called: string): Identity => ({
  issuer: ISSUER,
  subject,
  email: null,
  called,
  role: 'viewer',
  authenticatedAt: null,
  acr: null,
});

/** Looks for the first time just before the other log-in is committed, and for everything else after it. */
function justBefore(reader: Reader): Reader {
  let looked = 0;
  return { ...reader, query: async (asked, values) => (looked++ === 0 ? [] : reader.query(asked, values)) };
}

test.beforeEach(async ({ server }) => {
  await server.sql('delete from operators');
  await server.sql(
    `insert into operators (name, role, oidc_issuer, oidc_subject, created_at) values ('ines', 'viewer', $1, 'one', now())`,
    [ISSUER],
  );
});

const find = (reader: Reader, identity: Identity) => nameOf(justBefore(reader), identity, new Set(['default']));

test('whoever another log-in of their own has just made is found, and not told that the name is taken', async ({ server }) => {
  const reader = server.database.reader(server.clock.now());
  expect(await find(reader, person('one', 'ines'))).toEqual({ name: 'ines', isNew: false });
});

test('a name that somebody else has is taken', async ({ server }) => {
  const reader = server.database.reader(server.clock.now());
  expect(await find(reader, person('two', 'ines'))).toEqual({ why: 'taken', name: 'ines' });
  expect(await find(reader, person('two', 'default'))).toEqual({ why: 'taken', name: 'default' });
  expect(await find(reader, person('two', 'olga'))).toEqual({ name: 'olga', isNew: true });
});

test('whoever was found by an address is not let in when an owner has entered another one since', async ({ server }) => {
  await server.sql("insert into operators (name, role, email, created_at) values ('grace', 'viewer', 'new@example.org', now())");
  const workshop = await openWorkshop(server);
  const enter = (email: string) =>
    workshop.inTransaction((tx) => admit(tx, { name: 'grace', isNew: false }, { ...person('three', 'grace'), email }, new Set()));
  expect(await enter('old@example.org')).toEqual({ why: 'changed' });
  expect(await server.sql("select oidc_subject from operators where name = 'grace'")).toEqual([{ oidc_subject: null }]);
  expect(await enter('new@example.org')).toBeUndefined();
  await workshop.close();
});
