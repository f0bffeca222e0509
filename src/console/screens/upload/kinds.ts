import type { OperationId } from '../../../../generated/operations.ts';
import type { Words } from '../../../../generated/words/console-later/words.ts';
import type { BillingEventType, PointEvent } from '../../../sdk/typescript/sdk.ts';
import { EVENT_AMOUNTS, EVENT_TYPES, TASK_NEEDS, TASKS } from '../../frame/values.ts';
import {
  type MistakeCode,
  type Reader,
  readAmount,
  readBoolean,
  readCurrency,
  readDays,
  readEmail,
  readEventId,
  readMoment,
  readOneOf,
  readText,
  readUuid,
  type Value,
} from './read-value.ts';

export const KINDS = ['users', 'signups', 'events', 'points'] as const;
/** What a file has in its rows. */
export type Kind = (typeof KINDS)[number];
/** A property of a row, as the contract calls it. */
export type FieldName = keyof Words['uploadFields'];
/** The properties of a row that could be read. */
export type Values = Partial<Record<FieldName, Value>>;

export interface Field {
  name: FieldName;
  isNeeded: boolean;
  read: Reader;
  /** What its column may be called, besides its own name. */
  aliases?: readonly string[];
}

interface KindFacts {
  /** The operation that takes it. */
  operation: OperationId;
  fields: readonly Field[];
  /** The property by which a row is told from the others. */
  id: FieldName;
  /** Which of its properties a row must have, and which it cannot, by what it tells. */
  demands?(values: Values): { needs?: readonly FieldName[]; drops?: readonly FieldName[]; mistake?: [FieldName, MistakeCode] };
  example: string;
}

const userId: Field = { name: 'user_id', isNeeded: true, read: readUuid, aliases: ['user', 'uuid', 'customer_id'] };
const eventId: Field = { name: 'id', isNeeded: true, read: readEventId, aliases: ['event', 'event_id'] };
const occurredAt: Field = { name: 'occurred_at', isNeeded: true, read: readMoment, aliases: ['date', 'time', 'at', 'created_at'] };
const amount: Field = { name: 'amount_micro', isNeeded: false, read: readAmount, aliases: ['amount', 'total', 'sum'] };

/** What there is to be uploaded, and how a row of each is read. */
export const FACTS: Readonly<Record<Kind, KindFacts>> = {
  users: {
    operation: 'putUser',
    id: 'user_id',
    fields: [
      { ...userId, aliases: ['user', 'id', 'uuid', 'customer_id'] },
      { name: 'display_name', isNeeded: false, read: readText(100), aliases: ['name', 'display'] },
      { name: 'email', isNeeded: false, read: readEmail, aliases: ['mail', 'e_mail', 'email_address'] },
      { name: 'signed_at', isNeeded: false, read: readMoment, aliases: ['signed_up_at', 'created_at', 'date'] },
      { name: 'blocked', isNeeded: false, read: readBoolean },
    ],
    example: 'user_id,display_name,email,signed_at\n3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e,Ada Keller,ada@example.org,2026-01-05T08:00:00Z\n',
  },
  signups: {
    operation: 'recordSignup',
    id: 'user_id',
    fields: [
      { ...userId, aliases: ['user', 'id', 'uuid', 'customer_id'] },
      { name: 'code', isNeeded: true, read: readText(255), aliases: ['referral_code', 'slug'] },
      { name: 'touched_at', isNeeded: false, read: readMoment, aliases: ['clicked_at', 'date'] },
    ],
    example: 'user_id,code,touched_at\n9d2b7f60-4c1e-4b8a-a3d5-2e6f8c0b1a97,jkhs9w8ggc,2026-01-04T17:30:00Z\n',
  },
  events: {
    operation: 'recordBillingEvents',
    id: 'id',
    fields: [
      eventId,
      { name: 'type', isNeeded: true, read: readOneOf(EVENT_TYPES, 'type'), aliases: ['event_type'] },
      occurredAt,
      { name: 'invoice_id', isNeeded: true, read: readText(255), aliases: ['invoice'] },
      { ...userId, aliases: ['user', 'payer', 'customer_id'] },
      amount,
      { name: 'currency', isNeeded: false, read: readCurrency },
    ],
    // A void gives everything back: what an export has as its amount says nothing.
    demands: ({ type, amount_micro: micro }) => {
      const wanted = EVENT_AMOUNTS[type as BillingEventType];
      if (wanted === 'none') return { drops: ['amount_micro'] };
      return wanted === 'some' && micro === 0 ? { mistake: ['amount_micro', 'zero'] } : { needs: ['amount_micro'] };
    },
    example:
      'id,type,occurred_at,invoice_id,user_id,amount\nevt_1001,invoice_paid,2026-04-02T10:00:00Z,inv_1001,9d2b7f60-4c1e-4b8a-a3d5-2e6f8c0b1a97,49.00\n',
  },
  points: {
    operation: 'recordPointEvents',
    id: 'id',
    fields: [
      { ...eventId, aliases: ['event'] },
      { name: 'task', isNeeded: true, read: readOneOf(TASKS, 'task'), aliases: ['type'] },
      userId,
      occurredAt,
      amount,
      { name: 'days', isNeeded: false, read: readDays },
      { name: 'event_id', isNeeded: false, read: readEventId, aliases: ['reverses'] },
    ],
    demands: ({ task }) => {
      const needs = TASK_NEEDS[task as PointEvent['task']] ?? [];
      return { needs, drops: (['amount_micro', 'days', 'event_id'] as const).filter((name) => !needs.includes(name)) };
    },
    example:
      'id,task,user_id,occurred_at,amount,days,event_id\npt_1,staking,9d2b7f60-4c1e-4b8a-a3d5-2e6f8c0b1a97,2026-04-02T10:00:00Z,500.00,30,\n',
  },
};
