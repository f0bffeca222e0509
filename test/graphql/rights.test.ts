import fc from 'fast-check';
import { type DocumentNode, execute, parse } from 'graphql';
import { expect, test } from 'vitest';
import type { Actor } from '../../src/core/actor.ts';
import { graphql } from '../../src/graphql/graphql.ts';
import { fieldErrorView } from '../../src/graphql/refusal.ts';
import { resolveField } from '../../src/graphql/resolve-field.ts';
import { readingRun } from '../../src/graphql/run.ts';
import { schema } from '../../src/graphql/schema.ts';
import type { Reading } from '../../src/operations/plan.ts';

const USER = { kind: 'user', userId: '3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e', blocked: false } as Actor;

/** A database that must not be queried. */
const CLOSED = {
  actor: USER,
  report: () => expect.unreachable('nothing fails unexpectedly'),
  query: () => expect.unreachable('the database was asked'),
  find: () => expect.unreachable('the database was asked'),
} as unknown as Reading;

async function answer(query: string, variables: Record<string, unknown> = {}): Promise<unknown> {
  const plan = graphql({ query, variables: variables as Record<string, never> }, USER);
  if (plan.writes) return expect.unreachable('a transaction was wanted');
  const { body, tookEffect } = await plan.run(CLOSED);
  expect(tookEffect).toBe(false);
  return body;
}

/** The library's answer when it runs the document. */
async function answerOfRun(document: DocumentNode, variableValues: Record<string, unknown>): Promise<unknown> {
  const { errors, data } = await execute({
    schema,
    document,
    variableValues,
    fieldResolver: resolveField,
    contextValue: readingRun(CLOSED),
  });
  return { ...(errors && { errors: errors.map((error) => fieldErrorView(error, CLOSED.report)) }), ...(data && { data }) };
}

const TASKS = 'verification: 1, wallet: [], auction: 1, direct: 1, staking: []';
const FIELDS = {
  query: [
    'getTaskSetting { id wallet { amount } }',
    'previewUserTier(level: 1, point: 2) { promoted }',
    'previewUserTier(level: $l) { demoted }',
  ],
  mutation: [
    'deleteUserTier(level: 1)',
    'deleteUserTier(level: $l)',
    'updateUserTier(level: $l, name: "x") { level svg }',
    `addNewSetting(setting: {${TASKS}}) { id }`,
    'addNewUserTier(level: 1, name: "x", point: 1e400, svg: "") { point }',
  ],
};
const DIRECTIVES = [
  '',
  '',
  '',
  '@skip(if: true)',
  '@include(if: false)',
  '@include(if: true)',
  '@skip(if: $no)',
  '@include(if: $yes) @skip(if: false)',
];

const document = fc.constantFrom('query' as const, 'mutation' as const).chain((kind) => {
  const directive = fc.constantFrom(...DIRECTIVES);
  // A name always stands for the same field: no two of them clash, and many come again, also in the same words.
  const names = FIELDS[kind].flatMap((text, index) => [`a${index}: ${text}`, `b${index}: ${text}`]);
  const field = fc.tuple(fc.constantFrom(...names), directive).map(([text, condition]) => {
    return text.replace(/^(\w+: \w+(?:\(.*?\))?)(.*)$/, `$1 ${condition} $2`);
  });
  const type = kind === 'query' ? 'Query' : 'Mutation';
  const spread = fc.tuple(fc.array(field, { minLength: 1, maxLength: 2 }), directive, fc.boolean()).map(([fields, condition, isNamed]) => {
    return isNamed ? `...F ${condition}` : `... on ${type} ${condition} { ${fields.join('\n')} }`;
  });
  // Fourteen aliases at most: a document may have one more.
  return fc
    .tuple(fc.array(fc.oneof(field, spread), { minLength: 1, maxLength: 4 }), fc.nat(2), field)
    .map(
      ([selections, again, shared]) =>
        `${kind} ($l: Int! = 7, $no: Boolean = false, $yes: Boolean!) {\n${[...selections, ...selections.slice(0, again)].join('\n')}\n}\nfragment F on ${type} { ${shared} }`,
    );
});

test('a user who asks for nothing but what is the operators’ is answered as by a run of the document, and nothing is run', async () => {
  await fc.assert(
    fc.asyncProperty(document, fc.boolean(), async (text, yes) => {
      const usesAll = ['$l)', '$no)', '$yes)', '...F'].every((part) => text.includes(part));
      const whole = usesAll
        ? text
        : `${text.replace(/\}\nfragment/, `all: ${text.startsWith('query') ? 'previewUserTier(level: $l)' : 'updateUserTier(level: $l)'} @skip(if: $no) @include(if: $yes) { __typename } ...F }\nfragment`)}`;
      expect(JSON.stringify(await answer(whole, { yes }))).toBe(JSON.stringify(await answerOfRun(parse(whole), { yes })));
    }),
    { numRuns: 150 },
  );
});

test('its variables are not looked at, however many there are', async () => {
  const variables = {
    get setting() {
      return expect.unreachable('a variable was looked at');
    },
    yes: true,
  };
  const document = 'mutation ($setting: TaskSettingInput!, $yes: Boolean!) { addNewSetting(setting: $setting) @include(if: $yes) { id } }';
  expect(await answer(document, variables)).toEqual({
    errors: [
      {
        message: 'This field is for operators.',
        locations: [{ line: 1, column: 58 }],
        path: ['addNewSetting'],
        extensions: { code: 'admin_required' },
      },
    ],
    data: { addNewSetting: null },
  });
});

test('a switch that is none is the request’s mistake', async () => {
  for (const [type, yes] of Object.entries({ 'Boolean!': 'perhaps', 'Boolean = true': null })) {
    const body = await answer(`query ($yes: ${type}) { getTaskSetting @include(if: $yes) { id } }`, { yes });
    expect(body).toEqual({ errors: [expect.objectContaining({ extensions: { code: 'graphql_invalid' } })] });
  }
});

test('a user’s mutation never wants a transaction, also when it asks for something that is for everybody', async () => {
  expect(await answer('mutation { __typename deleteUserTier(level: 1) }')).toMatchObject({
    data: { __typename: 'Mutation', deleteUserTier: null },
    errors: [{ path: ['deleteUserTier'], extensions: { code: 'admin_required' } }],
  });
});
