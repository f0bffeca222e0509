/** A stretch of the log that is sent again, as PostgreSQL returns it. */
export interface ReplayRow {
  replay_id: string;
  first_position: string;
  /** The one that it goes on with. */
  next_position: string;
  until_position: string;
  sent: string;
  state: 'running' | 'done' | 'cancelled';
  asked_by: string;
  created_at: string;
  ended_at: string | null;
}

export const REPLAY_COLUMNS = 'replay_id, first_position, next_position, until_position, sent, state, asked_by, created_at, ended_at';
