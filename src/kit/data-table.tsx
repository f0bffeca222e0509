import type { ReactNode } from 'react';
import styles from './data-table.module.css';

export interface Column<Row> {
  key: string;
  label: string;
  /** Numbers stand at the end, so that their digits are under each other. */
  isNumber?: boolean;
  cell(row: Row): ReactNode;
}

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

/** A table that is read. Its caption is for those who do not see it. */
export function DataTable<Row>({ label, columns, rows, keyOf, totals, narrow = 'cards' }: DataTableProps<Row>) {
  const of = (column: Column<Row>) => (column.isNumber ? styles.number : undefined);
  return (
    <div className={narrow === 'scrolls' ? styles.scrolls : styles.cards}>
      <table className={styles.table}>
        <caption className={styles.caption}>{label}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={of(column)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map((column) => (
                <td key={column.key} className={of(column)} data-label={column.label}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {totals && (
          <tfoot>
            <tr>
              {columns.map((column) => (
                <td key={column.key} className={of(column)} data-label={column.label}>
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
