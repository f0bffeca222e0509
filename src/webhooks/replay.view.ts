import type { components } from '../../generated/openapi.ts';
import { instant, instantOrNull } from '../core/clock.ts';
import type { ReplayRow } from './replay-row.ts';

export function replayView(row: ReplayRow): components['schemas']['Replay'] {
  const first = BigInt(row.first_position);
  return {
    replay_id: row.replay_id,
    state: row.state,
    events: Number(BigInt(row.until_position) - first + 1n),
    done: Number(BigInt(row.next_position) - first),
    sent: Number(row.sent),
    asked_by: row.asked_by,
    created_at: instant(row.created_at),
    ended_at: instantOrNull(row.ended_at),
  };
}
