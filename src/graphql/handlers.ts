import { type Handlers, planned } from '../operations/contract.ts';
import { inForm, MEDIA_TYPES } from './media-type.ts';

export const graphqlHandlers: Pick<Handlers, 'graphql'> = {
  // Loaded by the first document: the library takes 70 ms and 16 MB that a server without GraphQL clients can do without.
  graphql: planned<'graphql'>(async ({ body, actor, request }) => {
    const type = await request.prefers(MEDIA_TYPES);
    return inForm((await import('./graphql.ts')).graphql(body, actor), type);
  }),
};
