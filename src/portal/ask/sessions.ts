import type { SessionView } from '../../sdk/typescript/sdk.ts';
import type { Question } from '../frame/asking.ts';
import { client } from './client.ts';

/** Who is signed in, and for how long. */
export const getSession = (): Question<SessionView> => ({ key: 'getSession', ask: () => client.auth.getSession() });

/** Ends the session of this browser. */
export const logout = (): Promise<unknown> => client.auth.logout();
