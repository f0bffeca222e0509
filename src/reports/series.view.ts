import type { components } from '../../generated/openapi.ts';
import type { Table } from '../core/csv.ts';
import { decimal } from '../core/money.ts';
import type { Series } from './get-series.ts';
import { total } from './total.ts';

export function seriesView({ interval, completeUntil, measures, points }: Series): components['schemas']['Series'] {
  return {
    interval,
    complete_until: new Date(completeUntil).toISOString(),
    points: points.map(({ at, values }) => {
      const measured = measures.map((name, index) => [name, total(values[index] as bigint)] as const);
      return { at: new Date(at).toISOString(), ...Object.fromEntries(measured) };
    }),
  };
}

const isMoney = (name: string) => name.endsWith('_micro');

/** A series as a table, a line for each point. Beside an amount in micro-units stands the decimal one. Sums are exact. */
export function seriesTable({ measures }: Series, currency: string): Table<Series['points'][number]> {
  const columns = ['at', ...measures.flatMap((name) => (isMoney(name) ? [name, name.replace(/_micro$/, '_amount')] : [name])), 'currency'];
  return {
    columns,
    recordOf({ at, values }) {
      const cells = measures.flatMap((name, index) => {
        const value = values[index] as bigint;
        return isMoney(name) ? [String(value), decimal(value)] : [String(value)];
      });
      return [new Date(at).toISOString(), ...cells, currency];
    },
  };
}
