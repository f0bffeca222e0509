import { type ReactNode, useState } from 'react';
import { Button } from '../button.tsx';
import { Card } from '../card.tsx';
import styles from './chart-frame.module.css';

interface ChartFrameProps {
  title: string;
  /** What the axes leave open: the days of which zone, what is above and what below. */
  note: string;
  tableLabel: string;
  chartLabel: string;
  /** The same numbers as a table. */
  table: ReactNode;
  /** A link to the same numbers as a file. */
  file?: ReactNode;
  children: ReactNode;
}

/** A chart with its name, and the same numbers as a table and as a file. */
export function ChartFrame({ title, note, tableLabel, chartLabel, table, file, children }: ChartFrameProps) {
  const [isTable, setTable] = useState(false);
  const actions = (
    <>
      <Button look="quiet" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
        {isTable ? chartLabel : tableLabel}
      </Button>
      {file}
    </>
  );
  return (
    <Card title={title} note={note} actions={actions} isFlush={isTable}>
      {isTable ? <div className={styles.table}>{table}</div> : children}
    </Card>
  );
}
