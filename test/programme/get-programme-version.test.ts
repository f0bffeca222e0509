import { expect } from 'vitest';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import { startServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const path = '/v1/admin/referrals/programme';

test('a version is answered as it was in force, and can be put in force again', async ({ server }) => {
  const { body: before } = await server.admin('GET', path);
  const { body: after } = await server.admin('PUT', path, { ...before, hold_days: 99 });
  expect((await server.admin('GET', `${path}/versions/${before.version}`)).body).toEqual(before);
  expect((await server.admin('GET', `${path}/versions/${after.version}`)).body).toEqual(after);
  const { body: restored } = await server.admin('PUT', path, { ...before, version: after.version });
  expect({ ...restored, version: before.version }).toEqual(before);
});

test('a rule that came later is answered as it was followed', async () => {
  const server = await startServer();
  const later = ['payout_cover_required', 'reserved_slug_patterns', 'embed_origins', 'show_invitee_names'];
  await server.sql('update programme_versions set document = document - $1::text[]', [later]);
  const { body } = await server.admin('GET', `${path}/versions/v1`);
  expect(body).toMatchObject({ payout_cover_required: false, reserved_slug_patterns: [], embed_origins: [], show_invitee_names: true });
  await server.stop();
});

test.for(['v0', 'v01', '1', 'V1', 'v2147483648', 'v99999999999', 'v-1', 'latest'])('%s names no version', async (name, { server }) => {
  expectRefusal(await server.admin('GET', `${path}/versions/${name}`), 'programme_version_not_found');
});

refusesInOrder('getProgrammeVersion', {
  good: (attempt) => {
    attempt.path = `${path}/versions/v1`;
  },
  own: [
    {
      tag: 'programme_version_not_found',
      promise: 'a version that was never in force is not there',
      spoil: (attempt) => {
        attempt.path = attempt.path.replace('versions/v1', 'versions/v999999');
      },
    },
  ],
});
