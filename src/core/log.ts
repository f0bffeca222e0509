import { pino } from 'pino';

export type Log = pino.Logger;

/** Structured logs, on standard output unless told otherwise. Requests are logged without their headers, bodies and query strings: those hold secrets. */
export function createLog(level: string, destination: pino.DestinationStream = pino.destination(1)): Log {
  const formatters = { level: (label: string) => ({ level: label }) };
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters }, destination);
}
