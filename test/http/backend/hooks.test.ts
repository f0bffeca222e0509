import { OpenAPIBackend, type Request } from 'openapi-backend';
import { expect, test } from 'vitest';
import { type Hook, registerSteps } from '../../../src/http/backend/hooks.ts';
import type { IncomingCall } from '../../../src/http/incoming-call.ts';
import { PRECEDENCE } from '../../../src/http/precedence.ts';

const DOCUMENT = {
  openapi: '3.0.3',
  info: { title: 'Small', version: '1' },
  components: {
    securitySchemes: {
      One: { type: 'apiKey' as const, in: 'header' as const, name: 'one' },
      Two: { type: 'apiKey' as const, in: 'header' as const, name: 'two' },
    },
  },
  security: [{ One: [] }, { Two: [] }],
  paths: {
    '/things': {
      get: {
        operationId: 'getThings',
        parameters: [{ in: 'query' as const, name: 'n', required: true, schema: { type: 'integer' as const } }],
        responses: { 200: { description: 'Things.' } },
      },
    },
  },
};

const HOOKS: Hook[] = ['methodNotAllowed', 'security', 'postSecurityHandler', 'validationFail', 'operation'];

/** The steps that a call takes, two of them at each hook; `failing` throws. */
async function walk(method: string, query: object, failing?: string) {
  const taken: string[] = [];
  const api = new OpenAPIBackend({ definition: structuredClone(DOCUMENT), quick: true, strict: true });
  await api.init();
  const steps = HOOKS.flatMap((hook) =>
    ['first', 'second'].map((which) => {
      const name = `${hook} ${which}`;
      const step = async () => {
        taken.push(name);
        if (name === failing) throw new Error(name);
        return name;
      };
      return [hook, step] as const;
    }),
  );
  registerSteps(api, ['getThings'], steps);
  const call = { credentials: { actor: { kind: 'anyone' } } } as unknown as IncomingCall;
  const asked = { method, path: '/things', headers: {}, query } as unknown as Request;
  const answer = await api.handleRequest(asked, call).catch((error: Error) => `threw ${error.message}`);
  return { taken, answer };
}

const both = (...hooks: Hook[]) => hooks.flatMap((hook) => [`${hook} first`, `${hook} second`]);

test('the library comes to its hooks in our order, and to the steps of a hook one after the other', async () => {
  const { taken, answer } = await walk('get', { n: 1 });
  expect(taken).toEqual(both('security', 'postSecurityHandler', 'operation'));
  expect(answer).toBe('operation second');
});

test('a call that validation refuses comes to no operation', async () => {
  expect((await walk('get', {})).taken).toEqual(both('security', 'postSecurityHandler', 'validationFail'));
});

test('a wrong method is told before anything is asked', async () => {
  expect((await walk('post', { n: 1 })).taken).toEqual(both('methodNotAllowed'));
});

test('a step that throws is the last', async () => {
  const { taken, answer } = await walk('get', {}, 'postSecurityHandler first');
  expect(taken).toEqual([...both('security'), 'postSecurityHandler first']);
  expect(answer).toBe('threw postSecurityHandler first');
});

test('steps in another order than that of the hooks stop the start', () => {
  const swapped: (readonly [Hook, () => void])[] = [
    ['postSecurityHandler', () => {}],
    ['security', () => {}],
  ];
  expect(() => registerSteps({ definition: {} } as OpenAPIBackend, [], swapped)).toThrow('steps are not in the order of the hooks');
});

test('every hook that can refuse has a step in the order of precedence', () => {
  expect([...new Set(PRECEDENCE.map(([hook]) => hook))]).toEqual(HOOKS);
});
