/** What `@triport/sdk` exports. */
export * from '../../../generated/sdk/typescript/errors.ts';
export type * from '../../../generated/sdk/typescript/types.ts';
export { version } from '../../../generated/sdk/typescript/version.ts';
export type { Redirect, TextAnswer } from './answer.ts';
export { TriportAdmin, TriportClient } from './client.ts';
export * from './errors.ts';
export { Pages } from './pages.ts';
export type { CallOptions } from './request.ts';
export type { AdminOptions, ClientOptions, UserOptions } from './settings.ts';
