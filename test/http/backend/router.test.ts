import { describe, expect, test } from 'vitest';
import { compileRoutes, type Operation } from '../../../src/http/backend/router.ts';
import { cpuMs } from '../../support/cpu.ts';

const operation = (method: string, path: string) => ({ method, path, operationId: `${method} ${path}` }) as unknown as Operation;

const match = compileRoutes([
  operation('get', '/things'),
  operation('post', '/things'),
  operation('get', '/things/{id}'),
  operation('delete', '/things/{id}'),
  operation('get', '/things/mine'),
  operation('get', '/things/{id}/parts/{part_id}'),
  operation('get', '/things/mine/parts/{part_id}'),
  operation('get', '/files/a.b+c'),
  { ...operation('get', '/links/{code}'), 'x-trailing-slash': true },
]);

const CASES: [path: string, found: string | undefined, params?: Record<string, string>][] = [
  ['/things', '/things', {}],
  ['/things/7', '/things/{id}', { id: '7' }],
  ['/things/mine', '/things/mine', {}],
  ['/things/7/parts/8', '/things/{id}/parts/{part_id}', { id: '7', part_id: '8' }],
  ['/things/mine/parts/8', '/things/mine/parts/{part_id}', { part_id: '8' }],
  ['/things/a%20b', '/things/{id}', { id: 'a b' }],
  ['/things/a%2Fb', '/things/{id}', { id: 'a/b' }],
  ['/things/%', '/things/{id}', { id: '%' }],
  ['/things/%zz%20', '/things/{id}', { id: '%zz%20' }],
  ['/things/%00', '/things/{id}', { id: '\0' }],
  ['/things/%25zz', '/things/{id}', { id: '%zz' }],
  ['/things/constructor', '/things/{id}', { id: 'constructor' }],
  ['/files/a.b+c', '/files/a.b+c', {}],
  ['/links/a', '/links/{code}', { code: 'a' }],
  ['/links/a/', '/links/{code}', { code: 'a' }],
  ['/links/a//', undefined],
  ['/links/', undefined],
  ['/files/axb+c', undefined],
  ['/files/a.bbc', undefined],
  ['', undefined],
  ['/', undefined],
  ['/things/', undefined],
  ['/things//', undefined],
  ['/things//parts/8', undefined],
  ['/Things', undefined],
  ['//things', undefined],
  ['/things/7/parts', undefined],
  ['/things/7\n', '/things/{id}', { id: '7\n' }],
  ['__proto__', undefined],
  ['constructor', undefined],
];

describe('compileRoutes', () => {
  test.each(CASES)('%j leads to %j', (path, found, params) => {
    const route = match(path);
    expect(route?.operations.get?.path).toBe(found);
    if (params) expect(route?.params).toEqual(params);
  });

  test('names the methods of a path, with those that every path has', () => {
    expect(match('/things')?.allow).toBe('GET, HEAD, POST, OPTIONS');
    expect(match('/things/7')?.allow).toBe('GET, HEAD, DELETE, OPTIONS');
  });

  test('takes its time from no path, however it is made', async () => {
    const paths = [`/things/${'a/'.repeat(5000)}`, `/things/${'%'.repeat(10_000)}`, '/'.repeat(10_000)];
    expect(await cpuMs(() => paths.map(match))).toBeLessThan(100);
  });
});
