/** Every operation of the contract, called through the SDK as its examples say, against the mock that is made of the contract. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freeNames } from '../../../generated/sdk/typescript/names.ts';
import type { SdkOperation } from '../../../openapi/generate/sdk/model.ts';
import { readModel } from '../../../openapi/generate/sdk/read-model.ts';
import { camel } from '../../../openapi/generate/sdk/typescript/spell.ts';
import { bundleContract, errorCatalogue, graphqlCatalogue } from '../../../openapi/read/bundle.ts';
import type * as Sdk from '../../../src/sdk/typescript/sdk.ts';
import { type Prism, startMock } from '../../mock/prism.ts';
import { contractOperations, type Placed, violations } from '../../mock/requests.ts';
import { installedSdk, thrownBy } from './installed.ts';

const model = readModel(await bundleContract(), errorCatalogue(), graphqlCatalogue());
const placed = new Map(contractOperations().map((operation) => [operation.id as string, operation]));

let sdk: typeof Sdk;
let mock: Prism;
/** The last raw answer, before the SDK has read it. */
let last: { status: number; body: unknown; violations: string | null };

beforeAll(async () => {
  sdk = await installedSdk();
  mock = await startMock();
});
afterAll(() => mock.stop());

/** Prism has to be asked for a refusal where the contract has no good answer, and for a redirect where there may be a page instead. */
async function watchedFetch(url: string | URL | Request, init?: RequestInit): Promise<Response> {
  const { pathname } = new URL(String(url));
  const code = pathname.endsWith('/simulate-paid') ? 410 : pathname.endsWith('/enter') ? 302 : undefined;
  const wish = code === undefined ? {} : { prefer: `code=${code}` };
  const response = await fetch(url, { ...init, headers: { ...(init?.headers as object), ...wish } } as RequestInit);
  const text = await response.clone().text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json');
  last = { status: response.status, body: isJson ? JSON.parse(text) : text, violations: response.headers.get('sl-violations') };
  return response;
}

/** What a browser adds. */
const inConsole = (url: string | URL | Request, init?: RequestInit) =>
  watchedFetch(url, { ...init, headers: { ...(init?.headers as object), cookie: '__Host-triport_console=any' } } as RequestInit);

function clientOf({ caller }: SdkOperation): unknown {
  const options = { baseUrl: mock.url, fetch: watchedFetch as typeof fetch };
  if (caller === 'console') return new sdk.TriportConsole({ ...options, fetch: inConsole as typeof fetch });
  const isOperators = caller === 'operator' || caller === 'operator_or_user';
  return isOperators ? new sdk.TriportAdmin({ ...options, adminToken: 'any' }) : new sdk.TriportClient({ ...options, session: 'any' });
}

/** The example's values, as arguments in order. */
function argumentsOf(operation: SdkOperation, { url, body }: Placed): unknown[] {
  const [path, search] = url.split('?') as [string, string | undefined];
  const segments = path.split('/');
  const places = operation.path.split('/').flatMap((segment, index) => (segment.startsWith('{') ? [segments[index] as string] : []));
  const query = [...new URLSearchParams(search)].map(([name, value]) => [camel(name), /^\d+$/.test(value) ? Number(value) : value]);
  return [
    ...places.map(decodeURIComponent),
    ...(body === undefined ? [] : [renamed(body, operation)]),
    ...(search ? [Object.fromEntries(query)] : []),
  ];
}

/** The same value as a program would write it. */
function renamed(value: unknown, operation: SdkOperation): unknown {
  if (operation.raw || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => renamed(item, operation));
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [camel(name), freeNames.includes(name) ? inner : renamed(inner, operation)]),
  );
}

type Method = (...given: unknown[]) => unknown;

const placesOf = (operation: SdkOperation) => operation.namespaces.map((namespace) => ({ namespace, name: operation.name, operation }));

test.each(model.operations.flatMap(placesOf))('$namespace: $name', async ({ namespace, operation }) => {
  const example = placed.get(operation.name.replace(/As[A-Z]\w+$/, '')) as Placed;
  const resource = (clientOf(operation) as Record<string, Record<string, Method>>)[camel(namespace)] as Record<string, Method>;
  const call = () => (resource[operation.name] as Method)(...argumentsOf(operation, example));
  switch (operation.answer.kind) {
    case 'never':
      await thrownBy(sdk.RetiredError, call);
      break;
    case 'pages':
      expect(await (call() as Sdk.Pages<{ items: unknown[] }, unknown>).firstPage()).toEqual(renamed(last.body, operation));
      break;
    case 'text':
      expect(await call()).toMatchObject({ text: last.body });
      break;
    case 'stream': {
      let text = '';
      for await (const part of (await call()) as Sdk.TextStream) text += part;
      expect(text).toBe(last.body);
      break;
    }
    case 'redirect':
      expect(await call()).toMatchObject({ location: expect.stringMatching(/./), cookies: {} });
      break;
    case 'object':
      expect(await call()).toEqual(renamed(last.body, operation));
      expect(violations(example, last.status, last.body)).toBeUndefined();
  }
  expect(last.violations).toBeNull();
});

test('no operation of the contract is missing but where a browser goes to enter the console', () => {
  const names = model.operations.map(({ name }) => name);
  const missing = [...placed.values()].filter(({ id }) => !names.includes(id));
  expect(missing.map(({ id }) => id)).toEqual(['enterByLink', 'beginOidcLogin', 'finishOidcLogin']);
});

test('a user is read where it was put', () => {
  const of = (namespace: string) => model.operations.filter(({ namespaces }) => namespaces.includes(namespace)).map(({ name }) => name);
  expect(of('users')).toEqual(expect.arrayContaining(['putUser', 'getUser', 'listUsers', 'setUserTier', 'getUserRecord', 'eraseUser']));
  expect(of('referrals')).toEqual(expect.arrayContaining(['getUser', 'setUserTier']));
});
