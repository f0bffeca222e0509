import { DAY_MS } from '../core/clock.ts';
import { type Expiry, expiresAfter } from '../core/expiry.ts';
import { statement } from '../core/statement.ts';

const ATTEMPTS = statement(
  'clean_up_webhook_attempts',
  `with old as (
     delete from webhook_attempts where (webhook_id, position, started_at) in (
       select webhook_id, position, started_at from webhook_attempts where started_at < $1 limit $2
     ) returning 1
   ) select count(*)::integer as count from old`,
);
// What is tried again by itself is younger than any event that is forgotten: ten tries last three days.
const RETRIES = statement(
  'clean_up_webhook_retries',
  `with old as (
     delete from webhook_retries where (webhook_id, position) in (
       select webhook_id, position from webhook_retries where state <> 'waiting' and due_at < $1 limit $2
     ) returning 1
   ) select count(*)::integer as count from old`,
);
const REPLAYS = statement(
  'clean_up_webhook_replays',
  `with old as (
     delete from webhook_replays where replay_id in (select replay_id from webhook_replays where ended_at < $1 limit $2) returning 1
   ) select count(*)::integer as count from old`,
);
const SECRETS = statement(
  'clean_up_webhook_secrets',
  `with old as (
     delete from webhook_secrets where (webhook_id, secret_id) in (
       select webhook_id, secret_id from webhook_secrets where expires_at < $1 limit $2
     ) returning 1
   ) select count(*)::integer as count from old`,
);

/** What became of events is kept for as many days as events are; a secret goes when its overlap has ended. */
export function oldDeliveries(days: number): Expiry[] {
  return [...[ATTEMPTS, RETRIES, REPLAYS].map((each) => expiresAfter(days * DAY_MS, each)), expiresAfter(0, SECRETS)];
}
