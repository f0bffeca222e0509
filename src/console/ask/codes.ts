import { asking } from './asking.ts';
import { client } from './client.ts';

/** The codes that a user has and had, the newest first. */
export const listUserCodes = (userId: string) =>
  asking(['listUserCodes', userId], (options) => client.codes.listUserCodes(userId, { limit: 200 }, options).firstPage());
