import type { ReactNode } from 'react';

/** A column of a table. */
export interface Column<Row> {
  key: string;
  label: string;
  /** Numbers stand at the end, so that their digits are under each other. */
  isNumber?: boolean;
  /** Whether the rows can be sorted by it, where a table sorts. */
  canSort?: boolean;
  cell(row: Row): ReactNode;
}
