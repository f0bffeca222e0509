import { ADMIN_TOKEN, type CallOptions, type Reply, type TestServer } from './server.ts';

export const GRAPHQL = '/graphql';

/** Sends a document as an operator, or with other headers and cookies. */
export function run(server: TestServer, query: string, variables: object = {}, options: CallOptions = {}): Promise<Reply> {
  return server.call('POST', GRAPHQL, { headers: { 'x-admin-token': ADMIN_TOKEN }, ...options, body: { query, variables } });
}

/** Sends a document with a user's session. */
export function runAs(server: TestServer, session: string, query: string, variables: object = {}): Promise<Reply> {
  return server.as(session, 'POST', GRAPHQL, { query, variables });
}

/** The codes of an answer's errors, each with the field that it is about. */
export function codesOf({ body }: Reply): string[] {
  return (body.errors ?? []).map(({ path = [], extensions }: { path?: string[]; extensions: { code: string } }) =>
    [...path, extensions.code].join(' '),
  );
}

/** The ladder as SQL sees it, for what a refused mutation must not have touched. */
export function ladderRows(server: TestServer): Promise<object[]> {
  return server.sql('select level, name, point_micro, svg from user_tiers order by level');
}
