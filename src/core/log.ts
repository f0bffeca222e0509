import { pino } from 'pino';

export type Log = pino.Logger;

/**
 * Structured logs, on standard output unless told otherwise. Requests are logged without their headers, bodies and query
 * strings: those hold secrets.
 */
export function createLog(level: string, destination: pino.DestinationStream = pino.destination(1)): Log {
  const formatters = { level: (label: string) => ({ level: label }) };
  const serializers = { err: (error: unknown) => describeFailure(error, CAUSES_MAX) };
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters, serializers }, destination);
}

const CAUSES_MAX = 5;

/**
 * What operators need of a failure to find it. Whatever else hangs on an error stays out of the log: PostgreSQL's `detail`, for
 * one, is the whole row that it refused, and the ORM puts it into the message as well.
 */
function describeFailure(error: unknown, causes: number): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, constraint, table, cause, stack } = error as Error & Partial<Record<'code' | 'constraint' | 'table', unknown>>;
  const message = error.message.split('\n - detail: ', 1)[0] as string;
  return {
    type: error.constructor.name,
    message,
    code,
    constraint,
    table,
    stack: error.message === '' ? stack : stack?.replaceAll(error.message, () => message),
    cause: cause === undefined || causes === 0 ? undefined : describeFailure(cause, causes - 1),
  };
}
