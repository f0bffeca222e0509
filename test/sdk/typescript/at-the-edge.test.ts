/** The packed SDK without Node's process and without a page, as at the edge of a network. It is compiled without the types of either. */
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject } from 'vitest';
import { ADMIN_TOKEN } from '../../support/server.ts';
import { test } from '../../support/serving.ts';
import { NOW, SECRET, type Vector, vectors } from '../webhooks/vectors.ts';

test('it needs nothing but the options that it is given', async ({ server }) => {
  const userId = await server.createUser();
  const session = await server.login(userId);
  const { body, headers } = vectors.accepted[0] as Vector;
  const program = `
    const { log } = console;
    // Node's own fetch loads what it needs of Node when it is first called.
    await (await fetch('${server.url}/healthz')).text();
    for (const name of ['process', 'global', 'navigator']) delete globalThis[name];
    const { TriportAdmin, TriportClient, UsageError, verifyWebhook } = await import('@triport/sdk');
    const admin = new TriportAdmin({ baseUrl: '${server.url}', adminToken: '${ADMIN_TOKEN}' });
    const client = new TriportClient({ baseUrl: '${server.url}', session: '${session}' });
    const nobody = await new TriportClient({ baseUrl: '${server.url}' }).referrals.getMe().catch((error) => error);
    const event = await verifyWebhook(...${JSON.stringify([body, headers, SECRET, { now: NOW * 1000 }])});
    log((await admin.referrals.getUser('${userId}')).tier, (await client.auth.getSession()).user.id, nobody instanceof UsageError, event.type);`;
  const file = join(inject('typescriptProject'), 'edge.js');
  writeFileSync(file, program);
  const { stdout } = await promisify(execFile)(process.execPath, [file]);
  expect(stdout.trim()).toBe(`1 ${userId} true reward.created`);
});
