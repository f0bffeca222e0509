/** Programs that the types of the packed SDK allow, or do not: with a browser's types or with Node's, under every strict option. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, inject, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const PROGRAM = `
import {
  type AuditEntry, ConflictError, type ErrorTag, GraphqlRefusalError, type Micro, type Payout, type ProgrammeTier, RefusalError,
  ScopeMissingError, type TextStream, TriportAdmin, TriportClient, TriportConsole, verifyWebhook, type WebhookEvent,
  WebhookVerificationError,
} from '@triport/sdk';

const admin = new TriportAdmin({ adminToken: 'x' });
const client = new TriportClient();

export async function good(): Promise<void> {
  const { oldTier, newTier }: { oldTier: number; newTier: number } = await admin.referrals.setUserTier('id', { tier: 2, note: 'why' });
  const { code } = await client.referrals.setSlug({ slug: 'trip-with-me' });
  const kind: 'uid' | 'custom' = code.Kind;
  const view = await admin.referrals.getUser('id');
  const available: Micro = view.balance.availableMicro;
  const event: 'signup' | 'first_paid' | 'rejected' | 'tier_changed' | 'flagged' | undefined = view.recentAttributions[0]?.Event;
  for await (const payout of client.referrals.listPayouts({ limit: 10 })) print(payout);
  const programme = await admin.referrals.getProgramme();
  const tiers: ProgrammeTier[] = programme.tiers;
  await admin.referrals.updateProgramme({ ...programme, rewardMonthsMax: null });
  await admin.billing.recordBillingEvents({
    events: [{ id: 'e', type: 'invoice_paid', occurredAt: '2026-01-01T00:00:00Z', invoiceId: 'i', userId: 'u', amountMicro: 1 }],
  }, { idempotencyKey: 'k', signal: AbortSignal.timeout(1) });
  const level: number | undefined = (await admin.graphql.updateUserTier({ level: 1, name: 'Elite' }))?.level;
  const never: never = await admin.referrals.simulatePaid();
  const { location, cookies } = await client.auth.enter({ ticket: 't' });
  await admin.referrals.markPayoutFailed('id');
  print(oldTier, newTier, kind, available, event, tiers, level, never, location, cookies.nl_session);
}

export async function operators(): Promise<void> {
  const { secret, tokenId } = await admin.tokens.createApiToken({ name: 'Auditor', scopes: ['audit:read'] });
  const { previousExpiresAt }: { previousExpiresAt: string | null } = await admin.tokens.rotateApiToken(tokenId, { overlapHours: 1 });
  await admin.tokens.rotateApiToken(tokenId);
  for await (const entry of admin.audit.listAuditEntries({ actor: 'operator:default' })) {
    const { details, via }: AuditEntry = entry;
    print(details.amount_micro, via);
  }
  const stream: TextStream = await admin.audit.listAuditEntriesAsCsv();
  for await (const part of stream) print(part.length);
  const here = new TriportConsole();
  print((await here.operators.getOperator()).may.length, (await here.session.confirmOperator({ token: secret })).freshUntil, previousExpiresAt);
}

export function heard(event: WebhookEvent): number | string {
  switch (event.type) {
    case 'reward.created':
      return event.data.amountMicro;
    case 'reward.reversed':
    case 'reward.restored':
      return event.data.movedMicro;
    case 'unknown':
      return event.typeName + String(event.received['anything']);
    default:
      return event.id;
  }
}

export async function webhooks(request: Request, secrets: readonly string[]): Promise<number | undefined> {
  try {
    const event = await verifyWebhook(await request.arrayBuffer(), request.headers, secrets, { toleranceSeconds: 60 });
    // @ts-expect-error what it holds depends on its type
    print(event.data.amountMicro);
    // @ts-expect-error no event is called so
    if (event.type === 'reward.craeted') return 0;
    print(heard(event), await verifyWebhook(new Uint8Array(), { 'webhook-id': ['x'], 'webhook-signature': undefined }, 'whsec_'));
    // @ts-expect-error it is the body as it came
    await verifyWebhook({ type: 'reward.created' }, request.headers, secrets);
    return undefined;
  } catch (error) {
    if (error instanceof WebhookVerificationError) return error.reason === 'signature_mismatch' ? 1 : 2;
    throw error;
  }
}

export const missing = (error: unknown): string | undefined => (error instanceof ScopeMissingError ? error.scope : undefined);

function print(..._: (Payout | unknown)[]): void {}

export function handled(error: unknown): ErrorTag | undefined {
  if (error instanceof ConflictError && error.tag === 'slug_taken') return 'slug_taken';
  if (error instanceof GraphqlRefusalError && error.tag === 'tier_level_taken') return 'tier_level_taken';
  if (error instanceof RefusalError) print(error.fix, error.retryAfter, error.requestId, error.status);
  return undefined;
}

export async function bad(): Promise<void> {
  // @ts-expect-error a tier is a number
  await admin.referrals.setUserTier('id', { tier: '2' });
  // @ts-expect-error a tier must be given
  await admin.referrals.setUserTier('id', {});
  // @ts-expect-error names of this language
  await client.referrals.requestPayout({ amount_micro: 1, network: 'sepa', address: 'x' });
  // @ts-expect-error no such network
  await client.referrals.requestPayout({ amountMicro: 1, network: 'pigeon', address: 'x' });
  // @ts-expect-error an operator has no slug
  await admin.referrals.setSlug({ slug: 'x' });
  // @ts-expect-error a user sets no tiers
  await client.referrals.setUserTier('id', { tier: 2 });
  // @ts-expect-error a void names no amount
  await admin.billing.recordBillingEvents({ events: [{ id: 'e', type: 'invoice_voided', occurredAt: '', invoiceId: 'i', userId: 'u', amountMicro: 1 }] });
  // @ts-expect-error it may be absent
  const note: string = (await client.referrals.cancelPayout('id')).note;
  // @ts-expect-error a page has no token
  new TriportConsole({ adminToken: 'x' });
  // @ts-expect-error only a page of the console has a session there
  await admin.session.endConsoleSession();
  // @ts-expect-error a token has scopes
  await admin.tokens.createApiToken({ name: 'Auditor' });
  // @ts-expect-error no such option
  new TriportClient({ token: 'x' });
  print(note);
}
`;

beforeAll(() => writeFileSync(join(inject('typescriptProject'), 'program.ts'), PROGRAM));

const STRICT = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noImplicitOverride: true };

test.each([
  ['in a page, bundled', { lib: ['es2022', 'dom'], module: 'esnext', moduleResolution: 'bundler', types: [] }],
  ['in Node', { lib: ['es2022'], module: 'nodenext', types: ['node'], typeRoots: [`${root}/node_modules/@types`] }],
])('%s', (name, options) => {
  const project = join(inject('typescriptProject'), `${name.replaceAll(/\W+/g, '-')}.json`);
  const compilerOptions = { noEmit: true, target: 'es2022', ...STRICT, ...options };
  writeFileSync(project, JSON.stringify({ compilerOptions, files: ['program.ts'] }));
  const compiler = `${root}/node_modules/typescript/bin/tsc`;
  const { stdout, status } = spawnSync(process.execPath, [compiler, '--project', project], { encoding: 'utf8' });
  expect(stdout).toBe('');
  expect(status).toBe(0);
});
