/**
 * One story through the whole API, told by the SDK: from a new user to a sent payout, read back in every way, and one meeting with every
 * kind of error. `scenario.py` tells the same. Each step prints its answer.
 */
import * as sdk from '@triport/sdk';

const ADA = '11111111-1111-4111-8111-111111111111';
const GRACE = '22222222-2222-4222-8222-222222222222';
const NOBODY = '99999999-9999-4999-8999-999999999999';
const NOW = '2026-03-01T12:00:00.000Z';
const BEFORE_THE_HOLD = '2026-02-01T12:00:00.000Z';
const BADGE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>';

const address = (name: string): string => process.env[name] as string;
const tell = (step: string, answer: unknown): void => console.log(step, JSON.stringify(answer));

const admin = new sdk.TriportAdmin();

// People, and the programme they take part in.
tell('a user is created', await admin.users.putUser(ADA, { displayName: 'Ada', email: 'ada@example.org', signedAt: NOW }));
tell('and another', await admin.users.putUser(GRACE, { displayName: 'Grace', signedAt: NOW }));
const programme = await admin.referrals.getProgramme();
const changed = await admin.referrals.updateProgramme({
  ...programme,
  payoutMinMicro: 1_000_000,
  rewardMonthsMax: null,
  note: 'Small sums, too',
});
tell('the programme pays out less', { payoutMinMicro: changed.payoutMinMicro, rewardMonthsMax: changed.rewardMonthsMax });
for await (const { version, actor, fields, note } of admin.referrals.listProgrammeVersions())
  tell('a version of it', [version, actor, fields, note]);
tell('and its rules', (await admin.referrals.getProgrammeVersion(programme.version)).payoutMinMicro);

// Ada logs in and shares a slug.
const { ticket } = await admin.sessions.createTicket({ userId: ADA, returnTo: '/welcome' });
const { location, cookies } = await new sdk.TriportClient().auth.enter({ ticket });
tell('a ticket leads on', location);
const ada = new sdk.TriportClient({ session: cookies['nl_session'] });
const { code } = await ada.referrals.setSlug({ slug: 'Trip-With-Me' });
tell('a slug is set', { code: code.Code, kind: code.Kind, disabled: code.DisabledAt });
tell('anyone can look it up', await ada.referrals.resolveCode('trip-with-me'));
const terms = await new sdk.TriportClient().referrals.getTerms();
tell('and read the terms', [terms.currency, terms.payoutMinMicro, terms.tiers, terms.rewardMonthsMax, terms.networks.length]);
tell('a link leads a program to the landing page, and plants nothing', await ada.referrals.followLink('trip-with-me'));

// Grace came through it and pays; what was paid before the hold is free at once.
tell('a signup is attributed', await admin.referrals.recordSignup({ userId: GRACE, code: 'trip-with-me' }));
const paid = { type: 'invoice_paid', occurredAt: BEFORE_THE_HOLD, userId: GRACE, amountMicro: 100_000_000 } as const;
const events = [{ ...paid, id: 'evt-1', invoiceId: 'inv-1' }];
const previewed = await admin.billing.previewBillingEvents({ events });
tell(
  'a payment is tried out',
  previewed.outcomes.map(({ outcome, replayed }) => [outcome, replayed]),
);
const { outcomes } = await admin.billing.recordBillingEvents({ events });
tell(
  'a payment is reported',
  outcomes.map(({ outcome, reward }) => [outcome, reward?.amountMicro, reward?.rateBps, reward?.availableAt]),
);
const again = await admin.billing.recordBillingEvents({ events });
tell(
  'and again',
  again.outcomes.map(({ outcome, replayed }) => [outcome, replayed]),
);
const { decision } = await admin.billing.getBillingEvent('evt-1');
tell(
  'it is explained',
  decision.path.map(({ rule, applies }) => [rule, applies]),
);
tell('the balance', (await ada.referrals.getMe()).balance);
const half = await admin.referrals.previewProgramme({
  ...changed,
  tiers: changed.tiers.map((tier) => ({ ...tier, rateBps: tier.rateBps / 2 })),
});
tell('at half the rate', [
  half.fields,
  half.users,
  half.replay?.events,
  half.replay?.rewardsMicro,
  half.replay?.wouldBeMicro,
  half.refusal,
]);
for await (const reward of ada.referrals.listRewards({ status: 'available' }))
  tell('a reward', [reward.invoiceId, reward.amountMicro, reward.status]);
for await (const invitee of ada.referrals.listInvitees()) tell('an invitee', [invitee.displayName, invitee.totalPaidMicro]);

// Ada asks for money and gets it.
tell('an address is checked', await ada.referrals.checkAddress({ network: 'sepa', address: 'DE89 3704 0044 0532 0130 00' }));
tell('it is of another network', await ada.referrals.checkAddress({ network: 'tron', address: 'DE89 3704 0044 0532 0130 00' }));
const payout = await ada.referrals.requestPayout({ amountMicro: 4_000_000, network: 'sepa', address: 'DE89 3704 0044 0532 0130 00' });
tell('a payout is requested', [payout.amountMicro, payout.network, payout.address, payout.status, payout.txHash ?? null]);
tell('it is being sent', await admin.referrals.markPayoutProcessing(payout.id));
tell('it is sent', await admin.referrals.markPayoutSent(payout.id, { txHash: 'SEPA-1' }));
const sent = await admin.referrals.getPayout(payout.id);
tell('it can be looked up', [sent.status, sent.amountMicro, sent.txHash ?? null, sent.note ?? null]);
const second = await ada.referrals.requestPayout({ amountMicro: 1_000_000, network: 'sepa', address: 'DE89370400440532013000' });
tell('another is cancelled', (await ada.referrals.cancelPayout(second.id)).status);
const third = await ada.referrals.requestPayout({ amountMicro: 1_000_000, network: 'paypal', address: 'ada@example.org' });
tell('a third fails', await admin.referrals.markPayoutFailed(third.id, { reason: 'The account is closed.' }));
tell('credit covers an invoice', await creditFor('inv-2', 2_000_000));

// All of it, read back.
for await (const row of ada.referrals.listPayouts({ limit: 2 })) tell('a payout', [row.status, row.txHash ?? null, row.note ?? null]);
const report = await admin.referrals.listAllPayouts({ status: 'sent', covered: true }).firstPage();
tell('the totals of what was sent', report.totals);
const table = await admin.referrals.listAllPayoutsAsCsv({ network: 'paypal' });
tell('the table', [table.text.split('\r\n').length, table.headers.get('x-total-amount-micro')]);
for await (const { seq, kind, amountMicro } of admin.ledger.listTransfers(ADA, { limit: 3 })) tell('a transfer', [seq, kind, amountMicro]);
for await (const { seq, kind } of ada.referrals.listMyTransfers({ limit: 3 })) tell('a transfer, as its user sees it', [seq, kind]);
tell('the ledger', await admin.ledger.verifyLedger());
tell('it is verified beside requests', Object.keys(await admin.ledger.startVerification()));
for await (const { status, progress, startedBy } of admin.ledger.listVerifications()) tell('so far', [status, progress, startedBy]);
tell('a tier is set', await admin.referrals.setUserTier(ADA, { tier: 2, note: 'A partner' }));
const view = await admin.users.getUser(ADA);
tell('the overview', [view.tierLabel, view.customSlug, view.paidInviteesInfo, view.balance]);
tell(
  'its log',
  view.recentAttributions.map(({ Event, OldTier, NewTier, Note }) => [Event, OldTier, NewTier, Note]),
);
for await (const user of admin.referrals.listUsers({ tier: 2 })) tell('a user of tier 2', user.displayName);
for await (const row of admin.referrals.listUserAttributions(GRACE)) tell('of the log of the invitee', [row.Event, row.Code]);
const { user, session } = await ada.auth.getSession();
tell('who is signed in', [user.displayName, session.expiresAt]);
tell('it was attributed to nobody', await ada.auth.attribute());
tell('what was sent comes back', await admin.referrals.markPayoutReturned(payout.id, { reason: 'The bank has closed the account.' }));
tell('the whole balance', await ada.referrals.getMyBalance());
tell('what the link has brought', (await ada.referrals.getMyStats({ interval: 'month' })).totals);
for await (const { displayName, earnedMicro } of ada.referrals.listInvitees({ earnings: true }))
  tell('earned by', [displayName, earnedMicro]);
for await (const { inviteeDisplayName, amountMicro } of ada.referrals.listRewards({ names: true }))
  tell('a reward for what somebody paid', [inviteeDisplayName, amountMicro]);
const record = await admin.users.getUserRecord(ADA);
tell('the record', [record.rateBps, record.debtMicro, record.erasedAt, record.accounts, record.sessionsOpen, record.payoutsOpen]);

// What the office asks.
const statement = await admin.reports.getStatement();
tell('the books of the month', [statement.opening.pending, statement.movements.length, statement.closing.paidOut]);
const owed = await admin.reports.getLiabilities();
tell('what is owed', [owed.availableMicro, owed.reservedMicro, owed.unlocks]);
const funnel = await admin.reports.getFunnel();
tell('how far they came', [funnel.clicks, funnel.signups, funnel.attributed, funnel.rewarded]);
for await (const { kind, title, detail } of admin.lookup.lookUp({ query: 'trip-with' })) tell('what a word finds', [kind, title, detail]);
const spent = await admin.billing.getInvoice({ invoiceId: 'inv-2' });
tell('an invoice', [spent.events.length, spent.reward, spent.transfers.map(({ kind, amountMicro }) => [kind, amountMicro])]);
for await (const { outcome } of admin.billing.listBillingEvents({ type: 'invoice_paid' })) tell('what was reported', outcome.outcome);
for await (const { kind, userId } of admin.ledger.listAllTransfers({ kind: 'settle' })) tell('a transfer of anybody', [kind, userId]);
for await (const { amountMicro, userId } of admin.referrals.listAllRewards()) tell('a reward of anybody', [amountMicro, userId]);
for await (const { amountMicro } of admin.users.listUserRewards(ADA)) tell('a reward of Ada', amountMicro);
for await (const { displayName, code } of admin.users.listUserInvitees(ADA)) tell('an invitee of Ada', [displayName, code]);
for await (const { openedBy } of admin.sessions.listSessions(ADA)) tell('a session of Ada', openedBy);

// The ladder, over REST and GraphQL.
tell('a level is added', await admin.userTiers.addUserTier({ level: 1, name: 'Bronze', point: 10, svg: BADGE }));
tell('another over GraphQL', await admin.graphql.addNewUserTier({ level: 2, name: 'Silver', point: 100, svg: BADGE }));
tell('and changed', await admin.graphql.updateUserTier({ level: 2, point: 90.5 }));
tell('and renamed', (await admin.userTiers.updateUserTier(2, { name: 'Sterling' })).badgeRemoved);
const tasks = { verification: 50, wallet: [{ amount: 5, point: 2 }], auction: 5, direct: 2, staking: [{ expiredTime: 30, ratio: 1.5 }] };
tell('tasks are worth something', await admin.points.putTaskSetting(tasks));
tell('over GraphQL too', await admin.graphql.addNewSetting({ setting: tasks }));
tell('and differently', await admin.graphql.updateTaskSetting({ setting: { ...tasks, direct: 3 } }));
tell('and it can be read', [(await admin.points.getTaskSetting()).direct, (await admin.graphql.getTaskSetting())?.direct]);
for await (const { version, id, direct } of admin.points.listTaskSettings()) tell('it has versions', [version, id, direct]);
const deeds = { events: [{ id: 'kyc-1', task: 'verification', userId: ADA, occurredAt: NOW } as const] };
tell('a deed is reported', await admin.points.recordPointEvents(deeds));
const purchase = { id: 'buy-1', task: 'direct', userId: ADA, occurredAt: NOW } as const;
const comesBack = { id: 'back-1', task: 'reversal', userId: ADA, occurredAt: NOW, eventId: 'buy-1' } as const;
tell('a purchase comes back', await admin.points.recordPointEvents({ events: [purchase, comesBack] }));
tell('where Ada stands', await ada.userTiers.getMyTier());
tell('over GraphQL', await ada.graphql.getUser());
tell(
  'the operator sees why',
  (await admin.points.getUserStanding(ADA)).events.map(({ event, points }) => [event.task, points]),
);
for await (const tier of ada.userTiers.listUserTiers()) tell('a level', [tier.level, tier.name, tier.point]);
tell(
  'all levels',
  (await ada.graphql.getUserTiers())?.map((tier) => tier?.name),
);
tell('what if', await admin.userTiers.previewUserTier(1, { point: null }));
tell('what else if', await admin.graphql.previewUserTier({ level: 1, point: 60 }));
tell('who stands where', await admin.userTiers.getLadderCounts().firstPage());
tell('a badge is tried out', await admin.userTiers.previewBadge({ svg: BADGE.replace('<path', '<script>1</script><path') }));
const badge = await ada.userTiers.getBadge(1);
tell('a badge', [badge.headers.get('content-type'), badge.text.startsWith('<svg')]);
tell('a level is deleted', await admin.userTiers.deleteUserTier(2));
tell('there is none any more', await admin.graphql.deleteUserTier({ level: 2 }));
tell(
  'any document',
  (await admin.graphql.graphql({ query: 'query($l: Int!) { previewUserTier(level: $l) { promoted } }', variables: { l: 1 } })).data,
);

// Every kind of error, once.
const once = { retriesMax: 0 };
const elsewhere = (name: string) => new sdk.TriportAdmin({ baseUrl: address(name), retriesMax: 0 });
await meet('UsageError', () => new sdk.TriportClient().referrals.getMe());
await meet('NetworkError', () => elsewhere('NOBODY_URL').referrals.getUser(ADA));
await meet('DeadlineExceededError', () => elsewhere('SILENT_URL').referrals.getUser(ADA, { timeoutMs: 200 }));
await meet('UnexpectedAnswerError', () => elsewhere('STRANGER_URL').referrals.getUser(ADA));
await meet('InvalidRequestError', () => admin.referrals.setUserTier(ADA, { tier: 999 }));
await meet('AuthenticationError', () => new sdk.TriportAdmin({ adminToken: 'wrong' }).referrals.getUser(ADA));
await meet('NotFoundError', () => admin.referrals.getUser(NOBODY));
await meet('ConflictError', () => ada.referrals.setSlug({ slug: 'admin' }));
await meet('RetiredError', () => admin.referrals.simulatePaid());
await admin.referrals.setUserTier(ADA, { tier: 1 }, { idempotencyKey: 'once' });
await meet('IdempotencyKeyReusedError', () => admin.referrals.setUserTier(ADA, { tier: 2 }, { idempotencyKey: 'once' }));
await meet('GraphqlRefusalError', () => admin.graphql.addNewUserTier({ level: 1, name: 'Again', point: 20, svg: BADGE }));
await meet('InternalError', () => elsewhere('BROKEN_URL').referrals.getUser(ADA));
await meet('UnavailableError', () => elsewhere('DOWN_URL').referrals.getUser(ADA));
await meet('RateLimitedError', async () => {
  const narrow = new sdk.TriportClient({ baseUrl: address('NARROW_URL'), session: address('NARROW_SESSION'), ...once });
  for (;;) await narrow.referrals.getMe();
});

// Support takes a slug from Ada.
await ada.referrals.setSlug({ slug: 'nobody-came' });
const disabled = await admin.codes.disableCode('nobody-came');
tell('a slug is disabled', [disabled.code, disabled.userId, disabled.disabledAt, disabled.barred]);
const released = await admin.codes.releaseCode('nobody-came');
tell('and released', [released.code, released.releasedAt, released.barred]);
for await (const { code, kind, disabledAt } of admin.users.listUserCodes(ADA)) tell('a code of Ada', [code, kind, disabledAt]);

// A program gets a token of its own.
const made = await admin.tokens.createApiToken({ name: 'Reader', scopes: ['users:read'], networks: ['0.0.0.0/0', '::/0'] });
tell('a token is made', [made.name, made.operator, made.scopes, made.networks, made.expiresAt, /^trp_/.test(made.secret)]);
const rotated = await admin.tokens.rotateApiToken(made.tokenId, { overlapHours: 1 });
for (const { secret } of [made, rotated])
  tell('it reads', (await new sdk.TriportAdmin({ adminToken: secret }).users.getUser(ADA)).tierLabel);
await new sdk.TriportAdmin({ adminToken: rotated.secret }).users.putUser(ADA, {}).catch((error: unknown) => {
  if (!(error instanceof sdk.ForbiddenError)) throw error;
  tell('it does nothing else', [error.tag, error.body['scope']]);
});
for await (const { name, previousExpiresAt } of admin.tokens.listApiTokens()) tell('a token', [name, previousExpiresAt]);
tell('it is revoked', await admin.tokens.revokeApiToken(made.tokenId));

await admin.users.putUser(ADA, { blocked: true });
await meet('ForbiddenError', () => ada.referrals.setSlug({ slug: 'another' }, once));

// The end.
tell('the slug is given up', await ada.referrals.deleteCode());
tell('Ada leaves', await ada.auth.logout());
tell('and has no sessions', await admin.sessions.revokeSessions(ADA));
tell('Grace is forgotten', await admin.users.eraseUser(GRACE, { writeOff: true }));

async function creditFor(invoiceId: string, amountMicro: number): Promise<{ ok: boolean }> {
  const created = { id: `evt-${invoiceId}`, type: 'invoice_created', occurredAt: NOW, invoiceId, userId: ADA, amountMicro } as const;
  await admin.billing.recordBillingEvents({ events: [created] });
  for await (const own of ada.referrals.listMyInvoices({ state: 'open' }))
    tell('an open invoice', [own.invoiceId, own.amountMicro, own.coverable]);
  return ada.referrals.spendOnInvoice({ invoiceId, amountMicro });
}

async function meet(kind: string, work: () => unknown): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof sdk.TriportError)) throw error;
    const { tag = null } = error as { tag?: string };
    tell(`error: ${kind}`, [error.name, tag, error instanceof sdk.RequestError && /^req_/.test(error.requestId)]);
    return;
  }
  throw new Error(`${kind} was not met`);
}
