/**
 * Webhooks as the installed SDK verifies them: the published vector, the vectors that both SDKs share, and the library of Standard
 * Webhooks, which signs what the SDK verifies.
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type * as Sdk from '../../../src/sdk/typescript/sdk.ts';
import { type Body, bytesOf, differences, NOW, SECRET, type Vector, vectors } from '../webhooks/vectors.ts';
import { installedSdk, thrownBy } from './installed.ts';

let sdk: typeof Sdk;
beforeAll(async () => {
  sdk = await installedSdk();
});
afterEach(() => {
  vi.useRealTimers();
});

const options = ({ now = NOW, tolerance_seconds }: Vector) => ({ now: now * 1000, toleranceSeconds: tolerance_seconds });
const verified = (vector: Vector) =>
  sdk.verifyWebhook(bytesOf(vector.body), vector.headers as Sdk.WebhookHeaders, vector.secrets ?? [SECRET], options(vector));

const refusal = (work: () => unknown) => thrownBy(sdk.WebhookVerificationError, work);

describe('the published vector', () => {
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
  const headers = {
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  };
  const now = 1_614_265_330_000;

  test('is rightly signed, and no event of ours', async () => {
    const { reason } = await refusal(() => sdk.verifyWebhook('{"test": 2432232314}', headers, secret, { now }));
    expect(reason).toBe('body_malformed');
  });

  test('is refused with another body', async () => {
    const error = await refusal(() => sdk.verifyWebhook('{"test": 2432232315}', headers, secret, { now }));
    expect([error.name, error.reason, error instanceof sdk.TriportError]).toEqual(['WebhookVerificationError', 'signature_mismatch', true]);
    expect(error.message).toBe('signature_mismatch: no signature was made of this body with one of the secrets');
  });

  test('is too old today', async () => {
    expect((await refusal(() => sdk.verifyWebhook('{"test": 2432232314}', headers, secret))).reason).toBe('timestamp_too_old');
  });
});

describe('the vectors of both SDKs', () => {
  test('are more than forty hostile ones', () => expect(vectors.hostile.length).toBeGreaterThan(40));

  test.each(vectors.hostile)('refused: $name', async (vector) => {
    expect((await refusal(() => verified(vector))).reason).toBe(vector.reason);
  });

  test.each(vectors.accepted)('accepted: $name', async (vector) => {
    const event = await verified(vector);
    expect([event.type, event.type === 'unknown' ? event.typeName : undefined]).toEqual([vector.type, vector.type_name]);
  });

  test.each(vectors.malformed_secrets)('a secret that is none is a mistake of the program: $name', async ({ secret }) => {
    for (const secrets of [secret, [SECRET, secret]]) {
      const error = await thrownBy(sdk.UsageError, () => sdk.verifyWebhook('', {}, secrets));
      if (secret.length > 8) expect(error.message + error.stack).not.toContain(secret.slice(6));
    }
  });
});

const [usual] = vectors.accepted as [Vector];

describe('what comes out', () => {
  test('is the event, with the names of this language', async () => {
    const event = await verified(usual);
    if (event.type !== 'reward.created') throw new Error(event.type);
    expect(event).toMatchObject({
      id: usual.headers['webhook-id'],
      position: 184_467,
      data: { amountMicro: 7_350_000, status: 'pending' },
    });
  });

  test('is all that came of an event that is not known, with the names of the JSON', async () => {
    const vector = vectors.accepted.find(({ type_name }) => type_name === 'moon.landed') as Vector;
    const received = JSON.parse(String(bytesOf(vector.body)));
    expect(await verified(vector)).toEqual({ type: 'unknown', id: usual.headers['webhook-id'], typeName: 'moon.landed', received });
  });
});

describe('how it is given', () => {
  const headers = usual.headers as Record<string, string>;
  const body = String(usual.body);
  const now = NOW * 1000;

  test('the body as text, as bytes of all kinds, and as a part of others', async () => {
    const bytes = new TextEncoder().encode(body);
    const part = new Uint8Array([1, ...bytes, 1]).subarray(1, -1);
    for (const raw of [body, bytes, bytes.buffer, Buffer.from(body), part])
      expect((await sdk.verifyWebhook(raw, headers, SECRET, { now })).type).toBe('reward.created');
  });

  test('the headers of fetch, of another fetch, and without a prototype', async () => {
    const other = { get: (name: string) => headers[name] ?? null } as unknown as Headers;
    for (const given of [new Headers(headers), other, Object.assign(Object.create(null), headers)])
      expect((await sdk.verifyWebhook(body, given, SECRET, { now })).type).toBe('reward.created');
    expect((await refusal(() => sdk.verifyWebhook(body, new Headers(), SECRET, { now }))).reason).toBe('header_missing');
  });

  test.each([
    { toleranceSeconds: -1 },
    { toleranceSeconds: Number.NaN },
    { toleranceSeconds: Number.POSITIVE_INFINITY },
    { now: Number.NaN },
  ])('no time that is none: %o', async (given) => {
    await thrownBy(sdk.UsageError, () => sdk.verifyWebhook(body, headers, SECRET, { now, ...given }));
  });

  test('no body that somebody has read already, and no list of no secrets', async () => {
    const read = JSON.parse(body) as string;
    expect((await thrownBy(sdk.UsageError, () => sdk.verifyWebhook(read, headers, SECRET, { now }))).message).toMatch(/as it came/);
    await thrownBy(sdk.UsageError, () => sdk.verifyWebhook(body, headers, [], { now }));
  });

  test('by the clock, unless told otherwise', async () => {
    vi.useFakeTimers({ now: now + 300_999, toFake: ['Date'] });
    expect((await sdk.verifyWebhook(body, headers, SECRET)).type).toBe('reward.created');
    vi.setSystemTime(now + 301_000);
    expect((await refusal(() => sdk.verifyWebhook(body, headers, SECRET))).reason).toBe('timestamp_too_old');
  });
});

describe('the library of Standard Webhooks', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../../node_modules/standardwebhooks/package.json', import.meta.url), 'utf8'));

  /** Whether it takes a vector, by one of the secrets, for it knows only one at a time. */
  function takes({ headers, body, secrets = [SECRET], now = NOW }: Vector): boolean {
    vi.useFakeTimers({ now: now * 1000, toFake: ['Date'] });
    return secrets.some((secret) => {
      try {
        new Webhook(secret).verify(payloadOf(body), headers as Record<string, string>);
        return true;
      } catch {
        return false;
      }
    });
  }
  const payloadOf = (body: Body): string | Buffer => (typeof body === 'string' ? body : Buffer.from(bytesOf(body)));

  test('what it signs is verified', async () => {
    const texts = fc.record({ type: fc.string({ unit: 'binary' }), more: fc.jsonValue() });
    const secret = fc.uint8Array({ minLength: 24, maxLength: 64 }).map((bytes) => `whsec_${Buffer.from(bytes).toString('base64')}`);
    const id = fc.stringMatching(/^evt_[0-9a-f]{32}$/);
    await fc.assert(
      fc.asyncProperty(texts, secret, id, fc.integer({ min: 0, max: 99_999_999_999 }), async (content, secret, id, at) => {
        const body = JSON.stringify(content);
        const headers = {
          'webhook-id': id,
          'webhook-timestamp': String(at),
          'webhook-signature': new Webhook(secret).sign(id, new Date(at * 1000), body),
        };
        const event = await sdk.verifyWebhook(body, headers, [SECRET, secret], { now: at * 1000 });
        expect(event).toMatchObject({ type: 'unknown', typeName: content.type });
        expect((await refusal(() => sdk.verifyWebhook(`${body} `, headers, secret, { now: at * 1000 }))).reason).toBe('signature_mismatch');
      }),
      { numRuns: 1000 },
    );
  });

  test('it is laxer and stricter in what is listed, and in nothing else', () => {
    const { laxer, stricter } = differences(`npm standardwebhooks ${version}`);
    expect(vectors.hostile.filter(takes).map(({ name }) => name)).toEqual(laxer);
    expect(vectors.accepted.filter((vector) => !takes(vector)).map(({ name }) => name)).toEqual(stricter);
  });
});
