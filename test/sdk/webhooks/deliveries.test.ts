/** What the server's own code signs, 10,000 times: both SDKs and both libraries of Standard Webhooks verify it, by two secrets, too. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { outgoingCatalogue } from '../../../openapi/read/bundle.ts';
import { newWebhookSecret, signatureOf, signingKey } from '../../../src/webhooks/signature.ts';
import { installedPython } from '../python/installed.ts';
import { installedSdk } from '../typescript/installed.ts';

interface Delivery {
  type: string;
  headers: Record<string, string>;
  body: string;
  /** The secret that signatures are made with, and during a rotation the one before. */
  secrets: string[];
}

const COUNT = 10_000;
const types = Object.keys(outgoingCatalogue());
let deliveries: Delivery[];
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'deliveries-'));
  const seconds = Math.floor(Date.now() / 1000);
  const notes = fc.sample(fc.string({ unit: 'binary', maxLength: 40 }), { numRuns: COUNT, seed: 1 });
  deliveries = notes.map((note, index) => {
    const type = types[index % types.length] as string;
    const id = `evt_${index.toString(16).padStart(32, '0')}`;
    const body = JSON.stringify({ id, type, version: 1, position: index + 1, data: { note } });
    const secrets = index % 2 === 0 ? [newWebhookSecret()] : [newWebhookSecret(), newWebhookSecret()];
    const signature = signatureOf(secrets.map(signingKey), id, seconds, Buffer.from(body));
    const headers = { 'webhook-id': id, 'webhook-timestamp': String(seconds), 'webhook-signature': signature };
    return { type, headers, body, secrets };
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

test('in TypeScript, by either of two secrets, and by no other', async () => {
  const { verifyWebhook } = await installedSdk();
  for (const { type, headers, body, secrets } of deliveries) {
    for (const secret of secrets) {
      expect((await verifyWebhook(body, headers, secret)).type).toBe(type);
      expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body));
    }
  }
  const [first] = deliveries as [Delivery];
  await expect(verifyWebhook(first.body, first.headers, newWebhookSecret())).rejects.toMatchObject({ reason: 'signature_mismatch' });
});

test('in Python, by either of two secrets, and by no other', () => {
  const file = join(folder, 'deliveries.json');
  writeFileSync(file, JSON.stringify(deliveries));
  const script = fileURLToPath(new URL('deliveries.py', import.meta.url));
  const { stdout, stderr } = spawnSync(installedPython(), [script, file], { encoding: 'utf8' });
  const verified = deliveries.reduce((sum, { secrets }) => sum + secrets.length, 0);
  expect([stdout.trim(), stderr]).toEqual([`${verified} verified, 1 refused`, '']);
});
