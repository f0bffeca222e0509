import { expect, test } from 'vitest';
import { type Actor, environmentOperator } from '../../src/core/actor.ts';
import { Problem } from '../../src/core/problem.ts';
import { graphql } from '../../src/graphql/graphql.ts';

const USER = { kind: 'user', userId: '3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e', blocked: false } as Actor;
const OPERATOR = environmentOperator('default');

/** A database whose only tier has a level that is no number, and that refuses every change. */
const DB = {
  report: () => undefined,
  query: async () => [{ level: 'x', name: 'x', point_micro: '0', svg: '' }],
  attempt: async () => {
    throw new Problem('tier_points_not_increasing');
  },
};

async function run(query: string, actor: Actor): Promise<unknown> {
  return (await graphql({ query }, actor).run({ ...DB, actor } as never)).body;
}

/** A document without its marks, and the places where they stood. */
function marked(text: string): { document: string; places: object[] } {
  const places = text.split('\n').flatMap((line, index) => {
    return [...line.matchAll(/▸/g)].map((mark, before) => ({ line: index + 1, column: mark.index - before + 1 }));
  });
  return { document: text.replaceAll('▸', ''), places };
}

const FIELD = '▸deleteUserTier(level: 1)';
const FRAGMENT = `fragment F on Mutation { ${FIELD} ${FIELD} }`;

test.for<[asked: string, text: string, actor: Actor, code: string]>([
  ['nothing but what is not for users', `mutation { ${FIELD}\n${FIELD} }`, USER, 'admin_required'],
  ['that also in a fragment', `mutation { ${FIELD} ...F ...F }\n${FRAGMENT}`, USER, 'admin_required'],
  ['that beside another field', `mutation { __typename ${FIELD} ...F }\n${FRAGMENT}`, USER, 'admin_required'],
  ['what is refused', `mutation { ${FIELD} ...F }\n${FRAGMENT}`, OPERATOR, 'tier_points_not_increasing'],
  ['what goes wrong further down', '{ getUserTiers { ▸level ▸level }\ngetUserTiers { ▸level } }', OPERATOR, 'internal'],
])('the error of a field says every place that asks for it, also in the same words: %s', async ([, text, actor, code]) => {
  const { document, places } = marked(text);
  expect(await run(document, actor)).toMatchObject({ errors: [{ locations: places, extensions: { code } }] });
});

test('a mistake that is made again in the same words is told once, at its first place', async () => {
  const { document, places } = marked('{ getUserTiers { ▸lvl\nlvl } }');
  expect(await run(document, OPERATOR)).toMatchObject({ errors: [{ locations: places, extensions: { code: 'graphql_invalid' } }] });
});
