import fc from 'fast-check';
import { expect } from 'vitest';
import { NETWORKS } from '../../src/payouts/address-form.ts';
import type { Network } from '../../src/programme/programme.ts';
import { changed, fingerprint } from '../support/fingerprint.ts';
import { ADDRESS, signUpEarner } from '../support/payouts.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const path = '/v1/referrals/payouts/check';
let session: string;

test.beforeAll(async ({ server }) => {
  session = await server.login(await server.createUser());
});

const check = (server: TestServer, network: unknown, address: unknown, by = session) =>
  server.as(by, 'POST', path, { network, address } as object);

const EVM: Network[] = ['ethereum', 'polygon', 'bsc'];
const IBAN = 'DE89370400440532013000';
const TRON = 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t';

/** Of each form an address, the same with a letter that is wrong, and the networks that share the form. */
const FORMS: { networks: Network[]; good: string; wrong: string }[] = [
  { networks: EVM, good: ADDRESS, wrong: ADDRESS.replace('b', 'B') },
  {
    networks: ['solana'],
    good: 'EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v',
    wrong: 'EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1l',
  },
  { networks: ['tron'], good: TRON, wrong: TRON.replace(/t$/, 'u') },
  {
    networks: ['bitcoin'],
    good: 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
    wrong: 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdr',
  },
  { networks: ['sepa'], good: IBAN, wrong: IBAN.replace('89', '88') },
  { networks: ['paypal'], good: 'ada@example.org', wrong: 'ada@example' },
];

test('the table knows every network', () => {
  expect(FORMS.flatMap(({ networks }) => networks)).toEqual(NETWORKS);
});

for (const { networks, good, wrong } of FORMS) {
  test.for(networks)('%s: a good address is good and looks like nothing else', async (network, { server }) => {
    const { status, body } = await check(server, network, good);
    expect([status, body]).toEqual([200, { valid: true, address: good, looks_like: [] }]);
  });

  test.for(networks)('%s: a wrong letter is no other network', async (network, { server }) => {
    expect((await check(server, network, wrong)).body).toEqual({ valid: false, address: null, looks_like: [] });
  });

  test.for(NETWORKS.filter((network) => !networks.includes(network)))(
    `%s: an address of ${networks.join(', ')} looks like it`,
    async (network, { server }) => {
      expect((await check(server, network, ` ${good}\u200b`)).body).toEqual({ valid: false, address: null, looks_like: networks });
    },
  );
}

test.for<[Network, string, string]>([
  ['ethereum', ` ${ADDRESS}\n`, ADDRESS],
  ['sepa', 'de89 3704 0044 0532 0130 00', IBAN],
])('the answer is the form in which %s is kept', async ([network, typed, kept], { server }) => {
  expect((await check(server, network, typed)).body).toEqual({ valid: true, address: kept, looks_like: [] });
  const earner = await signUpEarner(server, 50_000_000);
  const payout = await server.as(earner.session, 'POST', '/v1/referrals/payouts', { amount_micro: 50_000_000, network, address: typed });
  expect([payout.status, payout.body.address]).toEqual([202, kept]);
});

/** Addresses, and what becomes of them between a wallet and a form. */
const typed = fc
  .record({
    text: fc.constantFrom(...FORMS.flatMap(({ good, wrong }) => [good, wrong])),
    twist: fc.constantFrom<(text: string, at: number) => string>(
      (text) => text,
      (text) => `\t${text} `,
      (text) => text.toLowerCase(),
      (text) => text.toUpperCase(),
      (text, at) => text.slice(0, at % text.length) + text.slice((at % text.length) + 1),
      (text, at) => `${text.slice(0, at % text.length)} ${text.slice(at % text.length)}`,
      (text, at) => `${text.slice(0, at % text.length)}7${text.slice((at % text.length) + 1)}`,
    ),
    at: fc.nat(60),
  })
  .map(({ text, twist, at }) => twist(text, at));

test('what is valid is what requestPayout takes, and nothing else', async ({ server }) => {
  const seen = new Set<boolean>();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...NETWORKS),
      fc.oneof(typed, fc.string({ minLength: 1, maxLength: 60 })),
      async (network, address) => {
        const checked = await check(server, network, address);
        // An amount below the minimum is looked at right after the address, and reserves nothing.
        const asked = await server.as(session, 'POST', '/v1/referrals/payouts', { amount_micro: 1, network, address });
        if (checked.status !== 200) return expectRefusal(checked, asked.body.error);
        seen.add(checked.body.valid);
        expect(asked.body.error).toBe(checked.body.valid ? 'payout_below_min' : 'address_invalid');
      },
    ),
    { numRuns: 150 },
  );
  expect(seen).toEqual(new Set([true, false]));
});

test('nothing is written', async ({ server }) => {
  const before = await fingerprint(server);
  await check(server, 'ethereum', ADDRESS);
  await check(server, 'ethereum', TRON);
  expect(changed(before, await fingerprint(server))).toEqual([]);
});

test('a network that the programme leaves out is refused, and is still what an address looks like', async () => {
  const narrow = await startServer();
  const programme = (await narrow.admin('GET', '/v1/admin/referrals/programme')).body;
  await narrow.admin('PUT', '/v1/admin/referrals/programme', { ...programme, networks: ['ethereum'] });
  const user = await narrow.login(await narrow.createUser());
  expectRefusal(await check(narrow, 'tron', TRON, user), 'network_unsupported');
  expect((await check(narrow, 'ethereum', TRON, user)).body).toEqual({ valid: false, address: null, looks_like: ['tron'] });
  await narrow.stop();
});

refusesInOrder('checkAddress', {
  good: (attempt) => {
    attempt.path = path;
    attempt.body = { network: 'ethereum', address: ADDRESS };
  },
  own: [
    {
      tag: 'invalid_args',
      promise: 'without a network nothing can be said of an address',
      spoil: (attempt) => {
        attempt.body = { address: ADDRESS };
      },
    },
    {
      tag: 'network_unsupported',
      promise: 'a network that nobody pays out on is refused',
      spoil: (attempt) => {
        attempt.body = { ...(attempt.body as object), network: 'dogecoin' };
      },
    },
    {
      tag: 'address_invalid',
      promise: 'what is no text that an address can be is refused, as a payout to it would be',
      spoil: (attempt) => {
        attempt.body = { ...(attempt.body as object), address: 'x'.repeat(256) };
      },
    },
  ],
});

test.for<[string, unknown, unknown, 'invalid_args' | 'address_invalid' | 'network_unsupported']>([
  ['no address', 'ethereum', undefined, 'invalid_args'],
  ['an empty address', 'ethereum', '', 'address_invalid'],
  ['a number', 'ethereum', 7, 'address_invalid'],
  ['an address with a NUL', 'ethereum', `${ADDRESS}\0`, 'address_invalid'],
  ['an address with half a surrogate', 'paypal', 'a\ud800@example.org', 'address_invalid'],
  ['no word for a network', null, ADDRESS, 'network_unsupported'],
] as const)('%s is refused as a payout to it would be', async ([_, network, address, tag], { server }) => {
  expectRefusal(await check(server, network, address), tag);
  const wish = { amount_micro: 1, network, address } as object;
  expectRefusal(await server.as(session, 'POST', '/v1/referrals/payouts', wish), tag);
});

test('255 characters are taken, and so is a blocked user, who may look', async ({ server }) => {
  const userId = await server.createUser();
  const blocked = await server.login(userId);
  await server.admin('PUT', `/v1/admin/users/${userId}`, { blocked: true });
  expect((await check(server, 'paypal', 'x'.repeat(255), blocked)).body).toEqual({ valid: false, address: null, looks_like: [] });
});
