import { pino } from 'pino';

export type Log = pino.Logger;

/** Structured logs on standard output. Requests are logged without their headers, bodies and query strings: those hold secrets. */
export function createLog(level: string): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (label) => ({ level: label }) } });
}
