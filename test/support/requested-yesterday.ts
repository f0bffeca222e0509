/**
 * SQL by which each payout of a database counts as requested a day before it was: for tests that request more of them than a user may
 * in a day, and are about something else.
 */
export const REQUESTED_YESTERDAY = `
  create function yesterday() returns trigger language plpgsql as
    'begin new.requested_at := new.requested_at - interval ''1 day''; return new; end';
  create trigger yesterday before insert on payouts for each row execute function yesterday()`;
