import type { ReactNode } from 'react';
import type { Column } from './column.ts';
import styles from './data-table.module.css';
import hidden from './hidden.module.css';
import { useIsStale } from './stale.tsx';
import table from './table.module.css';

interface DataTableProps<Row> {
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf(row: Row): string;
  /** The same columns for all rows of the filter together, where they can be added up. */
  totals?: Readonly<Record<string, ReactNode>>;
  /** On a phone: a card for each row, or, where rows are compared, the table with a first column that stays. */
  narrow?: 'cards' | 'scrolls';
}

const classes = (...names: (string | false | undefined)[]) => names.filter(Boolean).join(' ');

/** A table that is read. Its caption is for those who do not see it; while its rows are those of another filter, it says that it is busy. */
export function DataTable<Row>({ label, columns, rows, keyOf, totals, narrow = 'cards' }: DataTableProps<Row>) {
  const isStale = useIsStale();
  const number = (column: Column<Row>) => column.isNumber && table.number;
  const [row, head] = narrow === 'scrolls' ? [classes(table.row, styles.stays), styles.stays] : [table.row, styles.unseen];
  // What scrolls has to be reached by the keys, too (WCAG 2.1.1).
  const region = narrow === 'scrolls' ? { role: 'region', tabIndex: 0, 'aria-label': label } : undefined;
  return (
    <div className={table.scrolls} {...region}>
      <table className={classes(table.table, narrow === 'cards' && table.cards)} aria-busy={isStale || undefined}>
        <caption className={hidden.hidden}>{label}</caption>
        <thead>
          <tr className={head}>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={classes(table.head, number(column))}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((each) => (
            <tr key={keyOf(each)} className={row}>
              {columns.map((column) => (
                <td key={column.key} className={classes(table.cell, number(column))} data-label={column.label}>
                  {column.cell(each)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {totals && (
          <tfoot>
            <tr className={row}>
              {columns.map((column) => (
                <td key={column.key} className={classes(table.cell, styles.total, number(column))} data-label={column.label}>
                  {totals[column.key]}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
