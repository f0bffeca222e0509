/** What `@triport/sdk` exports. */
export * from '../../../generated/sdk/typescript/errors.ts';
// Not `export type *`: compilers before TypeScript 5.0 cannot read it.
export * from '../../../generated/sdk/typescript/types.ts';
export { version } from '../../../generated/sdk/typescript/version.ts';
export type { Redirect, TextAnswer } from './answer.ts';
export { TriportAdmin, TriportClient, TriportConsole } from './client.ts';
export * from './errors.ts';
export type { CallEvent, Hooks, RequestEvent, ResponseEvent, RetryEvent } from './hooks.ts';
export { Pages } from './pages.ts';
export type { CallOptions } from './request.ts';
export { type ResponseInfo, responseOf } from './response.ts';
export type { AdminOptions, AppInfo, ClientOptions, ConsoleOptions, UserOptions } from './settings.ts';
export { TextStream } from './text-stream.ts';
export { WebhookVerificationError, type WebhookVerificationReason } from './webhook-errors.ts';
export type { WebhookHeaders } from './webhook-headers.ts';
export { type UnknownEvent, type VerifyOptions, verifyWebhook, type WebhookEvent } from './webhooks.ts';
