/**
 * What a transaction throws that finds itself overtaken: it is run again, as after PostgreSQL's own `serialization_failure`
 * (SQLSTATE 40001), and then sees what overtook it.
 */
export function lostRace(what: string): Error {
  return Object.assign(new Error(`overtaken: ${what}`), { code: '40001' });
}
