/** The receivers of the SDKs' pages, each as a program of its own, and what comes to them: good, forged, twice, and too much. */
import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { freePort } from '../../support/free-port.ts';
import { startServer } from '../../support/server.ts';
import { makeWebhook, WEBHOOKS } from '../../support/webhooks.ts';
import { installedPython } from '../python/installed.ts';
import { blocksOf } from '../read-me.ts';
import { SECRET, vectors } from './vectors.ts';

const SECOND = `whsec_${Buffer.alloc(32, 2).toString('base64')}`;

interface Sent {
  state: string;
  attempts: { status: number | null }[];
}

const RECEIVERS = [
  { sdk: 'typescript', language: 'ts', project: 'typescriptProject', runner: () => process.execPath },
  { sdk: 'python', language: 'python', project: 'pythonProject', runner: installedPython },
] as const;

/** The block of a page that listens, at another port. */
function receiverOf(sdk: string, language: string, port: number): string {
  const blocks = blocksOf(new URL(`../../../src/sdk/${sdk}/webhooks.md`, import.meta.url), language);
  const found = blocks.filter((block) => block.includes('8080') && !block.includes('127.0.0.1:8080'));
  expect(found).toHaveLength(1);
  return String(found[0]).replace('8080', String(port));
}

/** Waits until somebody listens; fails when nobody does for a minute. */
async function listening(port: number): Promise<void> {
  for (let left = 600; left > 0; left -= 1) {
    const isThere = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
      socket.once('connect', () => socket.end());
    });
    if (isThere) return;
    await setTimeout(100);
  }
  throw new Error('nobody listens');
}

describe.each(RECEIVERS)('$sdk', ({ sdk, language, project, runner }) => {
  let port: number;
  let child: ChildProcess;

  beforeAll(async () => {
    port = await freePort();
    const file = join(inject(project), `receiver.${language === 'ts' ? 'ts' : 'py'}`);
    writeFileSync(file, receiverOf(sdk, language, port));
    const { PATH = '' } = process.env;
    child = spawn(runner(), [file], { env: { PATH, TRIPORT_WEBHOOK_SECRETS: `${SECRET} ${SECOND}` }, stdio: 'ignore' });
    await listening(port);
  });
  afterAll(() => child.kill('SIGKILL'));

  const event = JSON.parse(vectors.accepted[0]?.body as string) as Record<string, unknown>;

  async function post(content: object, { secret = SECRET, at = new Date(), sent = (body: string) => body } = {}): Promise<number> {
    const id = `evt_${at.getTime()}`;
    const body = JSON.stringify({ ...content, id });
    const headers = {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign(id, at, body),
    };
    return (await fetch(`http://127.0.0.1:${port}`, { method: 'POST', headers, body: sent(body) })).status;
  }

  test('takes what is signed, by either secret, and as often as it comes', async () => {
    const at = new Date();
    expect([await post(event, { at }), await post(event, { at }), await post(event, { secret: SECOND })]).toEqual([204, 204, 204]);
  });

  test('takes what it does not know', async () => {
    expect(await post({ type: 'moon.landed', data: {} })).toBe(204);
  });

  test('refuses what is forged, old, or no webhook', async () => {
    const forged = (body: string) => body.replace('7350000', '9350000');
    expect(await post(event, { sent: forged })).toBe(400);
    expect(await post(event, { secret: `whsec_${Buffer.alloc(32).toString('base64')}` })).toBe(400);
    expect(await post(event, { at: new Date(Date.now() - 400_000) })).toBe(400);
    expect((await fetch(`http://127.0.0.1:${port}`, { method: 'POST', body: '{}' })).status).toBe(400);
  });

  test('takes what the server sends, and refuses it when the server has another secret', async () => {
    const server = await startServer({ webhooks: { allowHttp: true, allowNetworks: ['127.0.0.0/8'], timeoutMs: 5000, proxy: undefined } });
    // Receivers have a clock of their own.
    server.clock.set(new Date().toISOString());
    const stops = [server.eventLog.sequencer.start(), server.dispatcher.start()];
    try {
      const url = `http://127.0.0.1:${port}/`;
      const ids: string[] = [];
      for (const [secret, path] of [
        [SECRET, ''],
        [`whsec_${Buffer.alloc(32).toString('base64')}`, 'other'],
      ] as const) {
        ids.push((await makeWebhook(server, { url: url + path, types: ['user.created'], secret })).webhook_id);
      }
      await server.createUser();
      const answersOf = async (id: string | undefined) =>
        (await server.admin('GET', `${WEBHOOKS}/${id}/deliveries`)).body.items.map(({ state, attempts }: Sent) => [
          state,
          attempts[0]?.status,
        ]);
      await expect.poll(() => answersOf(ids[0])).toEqual([['delivered', 204]]);
      await expect.poll(() => answersOf(ids[1])).toEqual([['waiting', 400]]);
    } finally {
      for (const stop of stops) await stop();
      await server.stop();
    }
  });

  test('does not claim what it failed to do: it comes again', async () => {
    const broken = { ...event, data: { ...(event.data as object), id: { not: 'a text' } } };
    const at = new Date(Date.now() + 1000);
    expect(await post(broken, { at }).catch(() => 500)).toBe(500);
    expect(await post(broken, { at }).catch(() => 500)).toBe(500);
    expect(await post(event, { at })).toBe(204);
  });

  test('goes on after what is too long, and after who goes away', async () => {
    const long = await post({ ...event, more: 'x'.repeat(100_000) }).catch(() => 413);
    expect([413, 500]).toContain(long);
    await new Promise<void>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{');
        socket.destroy();
      });
      socket.on('error', () => {}).on('close', () => resolve());
    });
    expect(await post(event)).toBe(204);
    expect(child.exitCode).toBeNull();
  });
});
