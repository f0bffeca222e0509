import { EXPIRED_TEXTS } from '../audit/personal-texts.ts';
import { EXPIRED_REJECTIONS } from '../billing/forget-rejections.ts';
import { DAY_MS } from '../core/clock.ts';
import { oldEvents } from '../events/forget-events.ts';
import { cleanUp } from '../jobs/clean-up.ts';
import { type Jobs, READS_ALL_MS } from '../jobs/job.ts';
import { continueVerification } from '../ledger/continue-verification.ts';
import { EXPIRED_KEYS } from '../operations/idempotency.ts';
import { EXPIRED_CONSOLE_SESSIONS } from '../operators/end-sessions-of.ts';
import { EXPIRED_LOGINS } from '../operators/oidc/attempt.ts';
import { oldPayouts } from '../payouts/forget-payouts.ts';
import { rollUp } from '../reports/roll-up.ts';
import { sweepRewards } from '../rewards/sweep-rewards.ts';
import { EXPIRED_SESSIONS } from '../sessions/end-sessions.ts';
import { EXPIRED_TICKETS } from '../sessions/ticket.entity.ts';
import { oldDeliveries } from '../webhooks/forget-deliveries.ts';

/** What jobs are told of the configuration. */
export interface JobSettings {
  /** For how many years it is kept where the money of an erased user went. */
  payoutRetentionYears: number;
  /** For how many days events are kept, and what became of them for webhooks. */
  eventsRetentionDays: number;
}

/** Everything that is done beside requests. */
export function createJobs({ payoutRetentionYears, eventsRetentionDays }: JobSettings): Jobs {
  const expiries = [
    EXPIRED_SESSIONS,
    EXPIRED_TICKETS,
    EXPIRED_CONSOLE_SESSIONS,
    EXPIRED_LOGINS,
    EXPIRED_KEYS,
    ...EXPIRED_REJECTIONS,
    EXPIRED_TEXTS,
    oldPayouts(payoutRetentionYears),
    oldEvents(eventsRetentionDays),
    ...oldDeliveries(eventsRetentionDays),
  ];
  return {
    sweepRewards: { schedule: '* * * * *', makeUpMs: 0, run: (inTransaction) => inTransaction(sweepRewards) },
    rollUp: { schedule: '* * * * *', makeUpMs: 0, run: (inTransaction) => inTransaction(rollUp, READS_ALL_MS) },
    cleanUp: { schedule: '17 3 * * *', makeUpMs: DAY_MS, run: (inTransaction) => cleanUp(inTransaction, expiries) },
    // Every minute, so that a verification whose server is gone is taken up by another.
    verifyLedger: { schedule: '* * * * *', makeUpMs: 0, run: continueVerification },
  };
}
