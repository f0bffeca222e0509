import { graphql } from './client/gql.js';
import type { TypedDocumentString } from './client/graphql.js';

const [base = '', token = ''] = process.argv.slice(2);

async function run<Result, Variables>(document: TypedDocumentString<Result, Variables>, variables: Variables) {
  const answer = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'x-admin-token': token, 'content-type': 'application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  return (await answer.json()) as { data: Result; errors?: { extensions: { code: string } }[] };
}

const Add = graphql(`
  mutation Add($level: Int!, $point: Float!) {
    addNewUserTier(level: $level, name: "Smoke", point: $point, svg: "<svg xmlns='http://www.w3.org/2000/svg'/>") { level point }
  }
`);
const Preview = graphql(`
  query Preview($level: Int!) {
    previewUserTier(level: $level) { unchanged }
  }
`);
const Ladder = graphql(`
  query Ladder {
    getUserTiers { level name }
  }
`);
const Remove = graphql(`
  mutation Remove($level: Int!) {
    deleteUserTier(level: $level)
  }
`);
const added = await run(Add, { level: 900, point: 8_000_000_000 });
const refused = await run(Add, { level: 900, point: 8_000_000_000 });
const { data: preview } = await run(Preview, { level: 900 });
const { data: ladder } = await run(Ladder, {});
const { data: gone } = await run(Remove, { level: 900 });

// @ts-expect-error The level is a number.
export const wrong = () => run(Add, { level: '900', point: 1 });

console.log(
  JSON.stringify({
    added: added.data.addNewUserTier,
    refused: refused.errors?.map(({ extensions }) => extensions.code),
    preview: preview.previewUserTier,
    listed: ladder.getUserTiers?.some((tier) => tier?.level === 900 && tier.name === 'Smoke'),
    gone: gone.deleteUserTier,
  }),
);
