import type { TestServer } from './server.ts';

/** The origin of a host whose pages embed the programme. */
export const HOST_ORIGIN = 'https://host.example.org';

/** Lets pages of this origin embed the programme. */
export async function embedIn(server: TestServer, origin: string): Promise<void> {
  const path = '/v1/admin/referrals/programme';
  const { body } = await server.admin('GET', path);
  if (body.embed_origins?.includes(origin)) return;
  const reply = await server.admin('PUT', path, { ...body, embed_origins: [origin] });
  if (reply.status !== 200) throw new Error(`embedIn: ${reply.status} ${reply.text}`);
}

/** A token with which pages of the host show a user their own referrals. */
export async function embedToken(server: TestServer, userId: string): Promise<string> {
  await embedIn(server, HOST_ORIGIN);
  return (await server.admin('POST', '/v1/admin/embed-tokens', { user_id: userId, origin: HOST_ORIGIN })).body.token;
}

/** What a page of some origin sends with a token. */
export const bearing = (token: string, origin = HOST_ORIGIN) => ({ headers: { authorization: `Bearer ${token}`, origin } });
