/**
 * What a transaction throws that finds itself overtaken: it is run again, as after PostgreSQL's own `serialization_failure`
 * (SQLSTATE 40001), and then sees what overtook it.
 */
export class LostRace extends Error {
  readonly code = '40001';
}

export function lostRace(what: string): LostRace {
  return new LostRace(`overtaken: ${what}`);
}
