import type { TestServer } from './server.ts';

export const ATTRIBUTE = '/v1/auth/attribute';
export const CLEARED = 'ref_code=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax';
export const attribute = (server: TestServer, session: string, code?: string) =>
  server.as(session, 'POST', ATTRIBUTE, {}, { cookies: code === undefined ? {} : { ref_code: code } });

/** A user who has logged in, and the code of their link. */
export interface SignedUp {
  userId: string;
  session: string;
  code: string;
}

export const signUp = async (server: TestServer, change: object = {}): Promise<SignedUp> => {
  const userId = await server.createUser(change);
  const session = await server.login(userId);
  const code = (await server.as(session, 'GET', '/v1/referrals/me')).body.primary_code as string;
  return { userId, session, code };
};
export const logOf = (server: TestServer, userId: string) =>
  server.sql('select user_id, event, inviter_user_id, invitee_user_id, code, reason from attribution_log where user_id = $1 order by id', [
    userId,
  ]);
