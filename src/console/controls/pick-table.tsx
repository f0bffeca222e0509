import type { ReactNode } from 'react';
import { Cell, Column, Row, type Selection, type SortDescriptor, Table, TableBody, TableHeader } from 'react-aria-components';
import { Checkbox } from './checkbox.tsx';
import styles from './pick-table.module.css';

export interface PickColumn<Item> {
  id: string;
  label: string;
  isNumber?: boolean;
  canSort?: boolean;
  cell(item: Item): ReactNode;
}

/** By which column the rows are sorted, and which way. */
export interface Sorting {
  by: SortDescriptor;
  onSort(by: SortDescriptor): void;
}

interface PickTableProps<Item extends { id: string }> {
  label: string;
  /** The first one names the row. */
  columns: readonly PickColumn<Item>[];
  items: readonly Item[];
  picked: ReadonlySet<string>;
  onPick(ids: ReadonlySet<string>): void;
  sorting?: Sorting;
  empty: ReactNode;
}

const number = (isNumber = false) => (isNumber ? styles.number : '');

function Head<Item>({ id, label, isNumber, canSort = false, isFirst }: PickColumn<Item> & { isFirst: boolean }) {
  return (
    <Column id={id} isRowHeader={isFirst} allowsSorting={canSort} className={`${styles.head} ${number(isNumber)}`}>
      {({ sortDirection }) => (
        <>
          {label}
          {sortDirection && <span aria-hidden="true">{sortDirection === 'ascending' ? ' ↑' : ' ↓'}</span>}
        </>
      )}
    </Column>
  );
}

/** A table whose rows are picked and sorted, with the pointer or the keys. */
export function PickTable<Item extends { id: string }>(props: PickTableProps<Item>) {
  const { label, columns, items, picked, onPick, sorting, empty } = props;
  const pick = (chosen: Selection) => onPick(new Set(chosen === 'all' ? items.map(({ id }) => id) : [...chosen].map(String)));
  return (
    <div className={styles.place}>
      <Table
        aria-label={label}
        className={styles.table}
        selectionMode="multiple"
        selectedKeys={picked}
        onSelectionChange={pick}
        sortDescriptor={sorting?.by}
        onSortChange={sorting?.onSort}
      >
        <TableHeader>
          <Column className={styles.pick}>
            <Checkbox slot="selection" />
          </Column>
          {columns.map((column, index) => (
            <Head key={column.id} {...column} isFirst={index === 0} />
          ))}
        </TableHeader>
        <TableBody items={items} renderEmptyState={() => empty} dependencies={[columns]}>
          {(item) => (
            <Row id={item.id} className={styles.row}>
              <Cell className={styles.pick}>
                <Checkbox slot="selection" />
              </Cell>
              {columns.map(({ id, label: text, isNumber, cell }) => (
                <Cell key={id} className={`${styles.cell} ${number(isNumber)}`} data-label={text}>
                  {cell(item)}
                </Cell>
              ))}
            </Row>
          )}
        </TableBody>
      </Table>
    </div>
  );
}
