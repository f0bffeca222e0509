import { outcomeErrors } from '../../generated/errors.ts';
import type { components } from '../../generated/openapi.ts';
import { instant } from '../core/clock.ts';
import { least, MICRO_MAX, micro } from '../core/money.ts';
import { versionName } from '../programme/programme.ts';
import { type BillingEventSchema, faultOf } from './billing-event.ts';
import { decisionPath, rateOf } from './decision-path.ts';
import type { RecordedEvent } from './find-events.ts';
import type { KeptRejection } from './find-rejections.ts';
import type { Reported } from './find-reported.ts';
import type { BillingRecord, DecisionFacts } from './get-billing-event.ts';
import type { Effect, Outcome, RewardFacts } from './outcome.ts';
import type { ProgrammePreview } from './preview-programme.ts';

type Schemas = components['schemas'];

export function previewView({ fields, users, replay, refusal }: ProgrammePreview): Schemas['ProgrammePreview'] {
  return {
    fields,
    users,
    replay: replay ? replayView(replay) : null,
    refusal: refusal ? { error: refusal.tag as Schemas['ProgrammeRefusal']['error'], message: refusal.message } : null,
  };
}

/** Sums of many users may be beyond what a JSON client reads: then they are the bound, as in reports. */
function replayView({ from, to, payments, earned, wouldBe }: NonNullable<ProgrammePreview['replay']>): Schemas['ProgrammeReplay'] {
  const sum = (amount: bigint) => micro(least(amount, MICRO_MAX));
  return { since: instant(from), until: instant(to), events: payments, rewards_micro: sum(earned), would_be_micro: sum(wouldBe) };
}

export function outcomeView(outcome: Outcome): Schemas['BillingOutcome'] {
  const { id, replayed } = outcome;
  if (outcome.kind === 'rejected') {
    const { reason, detail } = outcome;
    return { id, outcome: 'rejected', reason, ...(detail === undefined ? {} : { detail }), replayed };
  }
  const { effect } = outcome;
  return {
    id,
    outcome: effect.outcome,
    ...(effect.reason === null ? {} : { reason: effect.reason }),
    ...(effect.reward === null ? {} : { reward: rewardView(effect.reward) }),
    ...movedView(effect),
    replayed,
  };
}

function rewardView({ rewardId, inviterUserId, amount, rateBps, tier, availableAt }: RewardFacts): Schemas['BillingReward'] {
  const reward = { id: rewardId, inviter_user_id: inviterUserId, amount_micro: micro(amount), rate_bps: rateBps, tier };
  return { ...reward, available_at: instant(availableAt) };
}

function movedView({ outcome, moved }: Effect): { reversed_micro?: number; restored_micro?: number } {
  if (moved === 0n) return {};
  return outcome === 'reward_restored' ? { restored_micro: micro(moved) } : { reversed_micro: micro(moved) };
}

/** A reported event without its decision. `schema` tells which rejected events are well-formed all the same. */
export function reportedView(record: Reported, schema: BillingEventSchema): Schemas['ReportedBillingEvent'] {
  return record.kind === 'accepted' ? acceptedView(record.recorded) : rejectedView(record.id, record.rejection, schema);
}

/** The same with its decision. */
export function recordView(record: BillingRecord, schema: BillingEventSchema): Schemas['BillingRecord'] {
  const decision = record.kind === 'accepted' ? decisionView(record.recorded, record.facts) : rejectionView(record.rejection);
  return { ...reportedView(record, schema), decision };
}

function acceptedView({ event, effect, receivedAt, reportedBy }: RecordedEvent): Schemas['ReportedBillingEvent'] {
  return {
    event: eventView(event),
    received: null,
    received_at: instant(receivedAt),
    reported_by: reportedBy,
    outcome: outcomeView({ kind: 'accepted', id: event.id, effect, replayed: false }),
  };
}

function decisionView(recorded: RecordedEvent, facts: DecisionFacts): Schemas['BillingDecision'] {
  const { effect } = recorded;
  const isDecided = effect.inviterUserId !== null;
  return {
    inviter_user_id: effect.inviterUserId,
    code: facts.code,
    attributed_at: facts.attributedAt === null ? null : instant(facts.attributedAt),
    tier: effect.tier ?? effect.reward?.tier ?? null,
    rate_bps: rateOf(recorded, facts),
    programme_version: effect.programmeVersion === null ? null : versionName(effect.programmeVersion),
    base_micro: isDecided ? micro(facts.base) : null,
    credit_micro: isDecided ? micro(facts.credit) : null,
    given_back_micro: isDecided ? micro(effect.givenBack) : null,
    path: decisionPath(recorded, facts),
  };
}

function eventView({ id, type, occurredAt, invoiceId, userId, amount }: RecordedEvent['event']): Schemas['BillingEvent'] {
  const event = { id, occurred_at: instant(occurredAt), invoice_id: invoiceId, user_id: userId };
  return type === 'invoice_voided' ? { ...event, type } : { ...event, type, amount_micro: micro(amount) };
}

const UNDECIDED = {
  inviter_user_id: null,
  code: null,
  attributed_at: null,
  tier: null,
  rate_bps: null,
  programme_version: null,
  base_micro: null,
  credit_micro: null,
  given_back_micro: null,
} as const;

function rejectionView({ reason }: KeptRejection): Schemas['BillingDecision'] {
  return { ...UNDECIDED, path: [{ rule: reason, applies: true, because: outcomeErrors[reason].message }] };
}

/** What was wrong is not kept: it follows from the event, as far as that was kept whole, and from when it came. */
function rejectedView(id: string, rejection: KeptRejection, schema: BillingEventSchema): Schemas['ReportedBillingEvent'] {
  const { reason, event, receivedAt, reportedBy } = rejection;
  const element = parse(event);
  const wellFormed = schema.isGood(element) ? element : null;
  const isInvalid = reason === 'invalid_event' && element !== undefined;
  const detail = isInvalid ? faultOf(element, schema, receivedAt) : undefined;
  return {
    event: wellFormed,
    received: wellFormed ? null : event,
    received_at: instant(receivedAt),
    reported_by: reportedBy,
    outcome: outcomeView({ kind: 'rejected', id, reason, detail, replayed: false }),
  };
}

/** A text that was too long to be kept whole is no longer JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
