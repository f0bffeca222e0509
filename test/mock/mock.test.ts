import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { errors } from '../../generated/errors.ts';
import { operations } from '../../generated/operations.ts';
import { type Prism, startMock } from './prism.ts';
import { CREDENTIALS, contractOperations, type Placed, violations } from './requests.ts';

let mock: Prism;

beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.stop());

interface Reply {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look at whatever came back
  body: any;
}

async function ask({ method, url, caller, body }: Placed, headers: Record<string, string> = {}): Promise<Reply> {
  const content = body === undefined ? {} : { 'content-type': 'application/json' };
  const answer = await fetch(mock.url + url, {
    method,
    redirect: 'manual',
    headers: { ...CREDENTIALS[caller], ...content, ...headers },
    body: body === undefined ? null : JSON.stringify(body),
  });
  const text = await answer.text();
  const isJson = answer.headers.get('content-type')?.startsWith('application/json');
  return { status: answer.status, headers: answer.headers, body: text === '' ? undefined : isJson ? JSON.parse(text) : text };
}

const all = contractOperations();
const byId = Object.fromEntries(all.map((operation) => [operation.id, operation])) as Record<keyof typeof operations, Placed>;

describe.each(all)('the mock of $id', (operation) => {
  // Where the good answer is a refusal, or a redirect beside a page, Prism must be asked for it.
  const wish: Record<string, string> = [302, 410].includes(operation.good) ? { prefer: `code=${operation.good}` } : {};

  test('answers its good status with an example that satisfies its schema', async () => {
    const { status, headers, body } = await ask(operation, wish);
    expect(headers.get('sl-violations')).toBeNull();
    expect(status).toBe(operation.good);
    expect(violations(operation, status, body)).toBeUndefined();
    const required = Object.entries(operation.responses[status]?.headers ?? {}).filter(([, header]) => header.required);
    for (const [name] of required) expect(headers.get(name), name).not.toBeNull();
  });

  test('answers every declared refusal that is asked for', async () => {
    for (const tag of operations[operation.id].errors) {
      const { status, body } = await ask(operation, { prefer: `code=${errors[tag].status}, example=${tag}` });
      expect([status, body.error]).toEqual([errors[tag].status, tag]);
      expect(violations(operation, status, body)).toBeUndefined();
    }
  });

  test('answers a status that is asked for with the tag most particular to the operation', async () => {
    const tags = operations[operation.id].errors;
    for (const wanted of new Set(tags.map((tag) => errors[tag].status))) {
      const { status, body } = await ask(operation, { prefer: `code=${wanted}` });
      expect([status, body.error]).toEqual([wanted, tags.findLast((tag) => errors[tag].status === wanted)]);
    }
  });
});

test('a body outside its schema would be noticed', () => {
  expect(violations(byId.getMe, 200, {})).toContain('primary_code');
  expect(violations(byId.getMe, 401, { error: 'no_tag', message: '', request_id: '' })).toContain('allowed values');
  expect(violations(byId.followLink, 302, {})).toBeDefined();
});

test.each(all.filter(({ caller }) => caller !== 'anyone'))('the mock of $id wants credentials', async (operation) => {
  const { status, headers, body } = await ask({ ...operation, caller: 'anyone' });
  expect(status).toBe(401);
  const scheme = { operator: 'AdminToken', console: 'ConsoleSession' }[operation.caller as string] ?? 'Session';
  expect(headers.get('www-authenticate')?.split(' ')[0]).toBe(scheme);
  expect(body.error).toBe(operations[operation.id].errors.findLast((tag) => errors[tag].status === 401));
});

test.each(all.filter(({ body }) => body !== undefined))('the mock of $id refuses a wrong body', async (operation) => {
  for (const body of [{ ...(operation.body as object), unknown_property: true }, []]) {
    const { status, headers } = await ask({ ...operation, body });
    expect([400, 422]).toContain(status);
    expect(headers.get('sl-violations')).toContain('"body"');
  }
});

describe('the examples tell one story', () => {
  const answer = async (id: keyof typeof operations) => (await ask(byId[id])).body;

  test('of one user, whichever operation is asked', async () => {
    const [me, overview, put, listed, session] = await Promise.all(
      (['getMe', 'getUser', 'putUser', 'listUsers', 'getSession'] as const).map(answer),
    );
    const { paid_invitees, inviter_display, ...standing } = me;
    expect(overview).toMatchObject({ ...standing, paid_invitees_info: paid_invitees });
    expect(inviter_display).not.toBeNull();
    expect(put).toMatchObject({
      user_id: overview.user_id,
      tier: me.tier,
      primary_code: me.primary_code,
      custom_slug: me.custom_slug,
      ...withoutSecrets(byId.putUser.body as Record<string, unknown>),
    });
    expect(put.inviter_user_id).not.toBeNull();
    expect(listed.items).toContainEqual(put);
    expect(session.user).toEqual({ id: put.user_id, display_name: put.display_name, created_at: put.created_at });
    expect(byId.getUser.url).toContain(put.user_id);
  });

  test('of one slug, from its setting to its landing page', async () => {
    const [me, set, resolved, programme] = await Promise.all((['getMe', 'setSlug', 'resolveCode', 'getProgramme'] as const).map(answer));
    const { user_id: userId, display_name: name } = await answer('putUser');
    expect(byId.setSlug.body).toEqual({ slug: me.custom_slug });
    expect(set.code).toMatchObject({ UserID: userId, Code: me.custom_slug, Kind: 'custom', DisabledAt: null });
    expect(resolved).toEqual({ code: set.code.Code, kind: set.code.Kind, active: true, inviter_display: name });
    expect(byId.followLink.url).toBe(`/r/${me.custom_slug}`);
    const link = await ask(byId.followLink);
    expect(link.headers.get('location')).toBe(`${programme.landing_url}?ref=${me.custom_slug}`);
    expect(link.headers.get('set-cookie')).toMatch(
      new RegExp(`^ref_code=${me.custom_slug}; Max-Age=${programme.attribution_window_days * 86_400};`),
    );
  });

  test('of those who may go: an invitee is erased, and a slug that nobody came by is released', async () => {
    const [{ items: invitees }, { items: codes }, log, released] = await Promise.all(
      (['listInvitees', 'listUserCodes', 'listUserAttributions', 'releaseCode'] as const).map(answer),
    );
    expect(invitees.map(({ user_id }: { user_id: string }) => user_id)).toContain(byId.eraseUser.url.split(/[/?]/)[4]);
    const { released_at: _, ...known } = released;
    expect(codes).toContainEqual(expect.objectContaining(known));
    expect(byId.releaseCode.url).toContain(`/${released.code}/`);
    expect(log.items.map(({ Code }: { Code: string }) => Code)).not.toContain(released.code);
  });

  test('of the programme that gives the user the tier and the rate', async () => {
    const [me, programme, moved] = await Promise.all((['getMe', 'getProgramme', 'setUserTier'] as const).map(answer));
    expect(programme.tiers).toContainEqual({ tier: me.tier, label: me.tier_label, rate_bps: me.rate_bps });
    expect(moved.new_tier).toBe(me.tier);
    expect(programme.tiers.map(({ tier }: { tier: number }) => tier)).toContain(moved.old_tier);
    expect(byId.setUserTier.body).toMatchObject({ tier: moved.new_tier });
    expect(byId.updateProgramme.body).toEqual(programme);
  });

  test('of the log: the tier change and the signup are in it, newest first', async () => {
    const [overview, log, moved, invitees] = await Promise.all(
      (['getUser', 'listUserAttributions', 'setUserTier', 'listInvitees'] as const).map(answer),
    );
    expect(overview.recent_attributions).toEqual(log.items);
    const times = log.items.map(({ CreatedAt }: { CreatedAt: string }) => CreatedAt);
    expect(times).toEqual(times.toSorted().toReversed());
    expect(new Set(log.items.map(({ ID }: { ID: string }) => ID)).size).toBe(log.items.length);
    const { note } = byId.setUserTier.body as { note: string };
    expect(log.items).toContainEqual(
      expect.objectContaining({ Event: 'tier_changed', OldTier: moved.old_tier, NewTier: moved.new_tier, Note: note }),
    );
    const signup = byId.recordSignup.body as { user_id: string; code: string };
    const row = log.items.find(({ Event }: { Event: string }) => Event === 'signup');
    expect(row).toMatchObject({ UserID: overview.user_id, InviterID: overview.user_id, InviteeID: signup.user_id, Code: signup.code });
    expect(invitees.items).toContainEqual(expect.objectContaining({ user_id: signup.user_id, signed_at: row.CreatedAt }));
    expect(invitees.items).toHaveLength(overview.paid_invitees_info);
  });

  test('of one payment: it is reported, decided, and earns the reward that its inviter finds', async () => {
    const [me, programme, reported, previewed, record, rewards] = await Promise.all(
      (['getMe', 'getProgramme', 'recordBillingEvents', 'previewBillingEvents', 'getBillingEvent', 'listRewards'] as const).map(answer),
    );
    const { user_id: userId } = await answer('getUser');
    const { events } = byId.recordBillingEvents.body as { events: Record<string, unknown>[] };
    expect(reported.outcomes.map(({ id }: { id: string }) => id)).toEqual(events.map(({ id }) => id));
    expect(previewed).toEqual(reported);
    expect(record).toMatchObject({ event: events[0], outcome: reported.outcomes[0] });
    expect(byId.getBillingEvent.url).toContain(record.event.id);
    const { decision, event } = record;
    const { inviter_user_id: inviterId, id, ...facts } = record.outcome.reward;
    expect([inviterId, decision.inviter_user_id]).toEqual([userId, userId]);
    expect(decision).toMatchObject({ tier: me.tier, rate_bps: me.rate_bps, programme_version: programme.version });
    expect(facts.amount_micro).toBe(Math.floor((decision.base_micro * me.rate_bps) / 10_000));
    expect(Date.parse(facts.available_at) - Date.parse(event.occurred_at)).toBe(programme.hold_days * 86_400_000);
    const origin = { invitee_user_id: event.user_id, invoice_id: event.invoice_id, base_micro: decision.base_micro };
    expect(rewards.items).toContainEqual(expect.objectContaining({ id, ...facts, ...origin }));
    const held = rewards.items.filter(({ status }: { status: string }) => status === 'pending');
    expect(held.reduce((sum: number, reward: { amount_micro: number }) => sum + reward.amount_micro, 0)).toBe(me.balance.pending_micro);
  });

  test('of the books: they name the reward, and they are right', async () => {
    const [me, transfers, record, verification] = await Promise.all(
      (['getMe', 'listTransfers', 'getBillingEvent', 'verifyLedger'] as const).map(answer),
    );
    expect(transfers.items[0].debit_after_micro).toBe(-me.balance.lifetime_micro);
    expect(transfers.items[0].credit_after_micro).toBe(me.balance.pending_micro);
    const { id, amount_micro, inviter_user_id } = record.outcome.reward;
    expect(byId.listTransfers.url).toContain(inviter_user_id);
    expect(transfers.items).toContainEqual(expect.objectContaining({ subject_id: id, amount_micro }));
    const numbers = transfers.items.map(({ seq }: { seq: number }) => seq);
    expect(numbers).toEqual(numbers.toSorted((a: number, b: number) => b - a));
    expect(verification).toMatchObject({ ok: true, differences_total: 0, differences: [] });
  });

  test('of the credit: an invoice of the user that was reported is covered whole', async () => {
    const [me, overview] = await Promise.all((['getMe', 'getUser'] as const).map(answer));
    const { events } = byId.recordBillingEvents.body as { events: Record<string, unknown>[] };
    const { invoice_id, amount_micro } = byId.spendOnInvoice.body as { invoice_id: string; amount_micro: number };
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'invoice_created', user_id: overview.user_id, invoice_id, amount_micro }),
    );
    expect(amount_micro).toBeLessThanOrEqual(me.balance.available_micro);
  });

  test('of the payouts: one was sent, another is asked for and taken back', async () => {
    const [me, listed, report, requested, cancelled] = await Promise.all(
      (['getMe', 'listPayouts', 'listAllPayouts', 'requestPayout', 'cancelPayout'] as const).map(answer),
    );
    const { user_id: userId } = await answer('getUser');
    const amounts = listed.items.map(({ amount_micro }: { amount_micro: number }) => amount_micro);
    const covered = listed.items.map((payout: object) => ({ ...payout, covered: true }));
    expect(report).toEqual({ items: covered, totals: { count: amounts.length, amount_micro: amounts[0] } });
    expect(listed.items).toMatchObject([{ user_id: userId, status: 'sent', ...(byId.markPayoutSent.body as object) }]);
    const { available_micro: available, pending_micro: pending, lifetime_micro: lifetime } = me.balance;
    expect(amounts[0]).toBe(lifetime - pending - available);
    expect(requested).toMatchObject({ user_id: userId, status: 'requested', ...(byId.requestPayout.body as object) });
    expect(requested.amount_micro).toBeLessThanOrEqual(available);
    const { completed_at: completedAt, ...taken } = cancelled;
    expect(taken).toEqual({ ...requested, status: 'cancelled' });
    expect(completedAt > requested.requested_at).toBe(true);
    const { history, approvals, rewards, has_more_rewards, ...looked } = await answer('getPayout');
    expect(looked).toEqual(requested);
    expect([history.at(-1).status, approvals.length, rewards, has_more_rewards]).toEqual([looked.status, 1, [], false]);
    expect(byId.approvePayouts.body).toEqual({ ids: [requested.id], amount_micro: requested.amount_micro });
    expect(byId.changePayouts.body).toMatchObject({ items: [{ id: requested.id }] });
    for (const id of [
      'cancelPayout',
      'getPayout',
      'markPayoutProcessing',
      'markPayoutSent',
      'markPayoutFailed',
      'withdrawApproval',
    ] as const) {
      expect(byId[id].url).toContain(requested.id);
    }
    expect(byId.markPayoutReturned.url).toContain(listed.items[0].id);
  });

  test('of the login: the ticket that is made is the ticket that is used', async () => {
    const [made, entered] = await Promise.all([ask(byId.createTicket), ask(byId.enter, { prefer: 'code=302' })]);
    expect(byId.enter.url).toBe(`/v1/auth/enter?ticket=${made.body.ticket}`);
    expect(new URL(made.body.url).pathname + new URL(made.body.url).search).toBe(byId.enter.url);
    expect(entered.headers.get('location')).toBe((byId.createTicket.body as { return_to: string }).return_to);
    expect(entered.headers.get('set-cookie')).toMatch(/^nl_session=[A-Za-z0-9_-]{43};/);
  });
});

/** The field that putUser takes and never returns: the e-mail address. */
function withoutSecrets({ email: _, ...told }: Record<string, unknown>): Record<string, unknown> {
  return told;
}
