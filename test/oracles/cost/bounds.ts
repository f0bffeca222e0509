import type { OperationId } from '../../../generated/operations.ts';
import type { Cost } from './meter.ts';

export const MEASURES = ['statements', 'read', 'written', 'bytes', 'cpu'] as const;
export type Bound = Pick<Cost, (typeof MEASURES)[number]>;

/**
 * Up to here a bound may stand however little is used: PostgreSQL reads its own catalogues now and then. Processor time is no matter of
 * counting, and may stand wherever it keeps off what is too much.
 */
export const NEAR: Partial<Bound> = { statements: 8, read: 2000, written: 20, bytes: 2000 };

const bound = (statements: number, read: number, written: number, bytes: number, cpu: number): Bound => ({
  statements,
  read,
  written,
  bytes,
  cpu,
});

/** A line of the table below for what was measured. */
export function tellBound(operation: OperationId, { statements, read, written, bytes, cpu }: Bound): string {
  return `  ${operation}: bound(${statements}, ${read}, ${written}, ${bytes}, ${Math.ceil(cpu)}),`;
}

export const BOUNDS: Record<OperationId, Bound> = new Proxy({}, { get: () => bound(1e9, 1e9, 1e9, 1e9, 1e9) }) as never;
