import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Card } from '../../../../kit/card.tsx';
import layout from '../../../../kit/layout.module.css';
import { Asked } from '../../../frame/asked.tsx';
import { Pager } from '../../../frame/pager.tsx';
import { useFilter } from '../../../frame/use-filter.ts';
import { TAB_FILTER } from './tab-filter.ts';
import styles from './tabs.module.css';

/** How many rows a page of a tab has. */
export const TAB_LIMIT = 50;

interface TabListProps<Row> {
  query: UseQueryResult<{ items: Row[]; next?: string | null }>;
  /** What stands above the rows: a filter, or what can be done with all of them. */
  bar?: ReactNode;
  /** What is said where there are no rows. */
  empty: ReactNode;
  /** Whether a page may show fewer rows than it read. */
  isShort?: boolean;
  children(rows: readonly Row[]): ReactNode;
}

/** A list of a tab: its rows page by page, or what is said where there are none. */
export function TabList<Row>({ query, bar, empty, isShort = false, children }: TabListProps<Row>) {
  const [{ after }, change] = useFilter(TAB_FILTER);
  return (
    <>
      {bar && <div className={`${layout.row} ${styles.bar}`}>{bar}</div>}
      <Asked query={query} lines={8}>
        {({ items, next }) =>
          items.length === 0 && !(isShort && next) ? (
            <Card>{empty}</Card>
          ) : (
            <Card isFlush>
              {children(items)}
              <Pager next={next} after={after} onMove={(to) => change({ after: to })} isShort={isShort} />
            </Card>
          )
        }
      </Asked>
    </>
  );
}
