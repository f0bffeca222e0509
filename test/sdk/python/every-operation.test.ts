/** Every operation of the contract, called through the SDK as its examples say, against the mock that is made of the contract. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SdkOperation } from '../../../openapi/generate/sdk/model.ts';
import { snake } from '../../../openapi/generate/sdk/python/spell.ts';
import { readModel } from '../../../openapi/generate/sdk/read-model.ts';
import { bundleContract, errorCatalogue, graphqlCatalogue } from '../../../openapi/read/bundle.ts';
import { type Prism, startMock } from '../../mock/prism.ts';
import { contractOperations, type Placed } from '../../mock/requests.ts';
import { installedPython } from './installed.ts';

const model = readModel(await bundleContract(), errorCatalogue(), graphqlCatalogue());
const operations = model.operations.filter(({ caller }) => caller !== 'console');
const placed = new Map(contractOperations().map((operation) => [operation.id as string, operation]));

let mock: Prism;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.stop());

/** The example's values, as arguments: those of the path in order, the others by name; a call for every place that has the method. */
function callsOf(operation: SdkOperation): object[] {
  const { url, body } = placed.get(operation.name.replace(/As[A-Z]\w+$/, '')) as Placed;
  const [path, search] = url.split('?') as [string, string | undefined];
  const segments = path.split('/');
  const places = operation.path.split('/').flatMap((segment, index) => (segment.startsWith('{') ? [segments[index] as string] : []));
  const query = [...new URLSearchParams(search)].map(([name, value]) => [name, /^\d+$/.test(value) ? Number(value) : value]);
  const named = Object.entries({ ...(body as object), ...Object.fromEntries(query) }).map(([name, value]) => [snake(name), value]);
  const { namespaces, caller, answer } = operation;
  return namespaces.map((namespace) => ({
    namespace,
    method: snake(operation.name),
    answer: answer.kind,
    admin: caller === 'operator' || caller === 'operator_or_user',
    positional: places.map(decodeURIComponent),
    named: Object.fromEntries(named),
  }));
}

test('as a plain client and as an async one', () => {
  const script = fileURLToPath(new URL('every_operation.py', import.meta.url));
  const calls = operations.flatMap(callsOf);
  const input = JSON.stringify({ url: mock.url, calls });
  const { stdout, stderr } = spawnSync(installedPython(), [script], { input, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout.trim().split('\n')).toHaveLength(2 * calls.length);
});

test('no operation of the contract is missing but those of the console, which is for browsers', () => {
  const names = operations.map(({ name }) => name);
  const missing = [...placed.values()].filter(({ id }) => !names.includes(id));
  expect(missing.filter(({ url }) => !url.startsWith('/console/'))).toEqual([]);
});
