import { fromDatabase } from '../../core/clock.ts';
import type { Reader } from '../../core/tx.ts';
import type { LoggedEvent } from '../../events/batch.ts';
import { isFor } from '../is-for.ts';
import type { RunningReplay } from './claim.ts';
import { createLane, type Lane } from './lane.ts';
import { undelivered } from './undelivered.ts';

/** The events of a replay that are still to be sent. `types` are those of the webhook. */
export function replayLane(replay: RunningReplay, webhookId: string, types: () => ReadonlySet<string>): Lane {
  const { next, last, onlyUndelivered } = replay;
  const [since, until] = [replay.since, replay.until].map((moment) => (moment === null ? undefined : fromDatabase(moment)));
  const isWanted = (event: LoggedEvent) => {
    const at = fromDatabase(event.timestamp);
    const isOfItsTime = (since === undefined || at >= since) && (until === undefined || at < until);
    return isOfItsTime && isFor(webhookId, replay.types.size > 0 ? replay.types : types(), event);
  };
  return createLane({
    after: next - 1n,
    last,
    async wanted(db: Reader, events) {
      const wanted = events.filter(isWanted);
      return onlyUndelivered ? undelivered(db, webhookId, wanted) : wanted;
    },
  });
}
