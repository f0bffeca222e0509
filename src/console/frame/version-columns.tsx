import type { Column } from '../../kit/column.ts';
import letters from '../../kit/letters.module.css';
import { Pill } from '../../kit/pill.tsx';
import { Actor } from './actor.tsx';
import { When } from './when.tsx';
import type { Spoken } from './words.tsx';

/** What every kept version of something was: its number, since when it held, and who said so. */
interface Version {
  version: string | number;
  createdAt: string;
  actor: string;
}

/** The columns that all lists of versions begin with. */
export function versionColumns<Row extends Version>({ words }: Spoken, isInForce: (row: Row) => boolean): Column<Row>[] {
  const { versions } = words;
  return [
    {
      key: 'version',
      label: versions.version(),
      cell: (row) => (
        <span className={letters.unbroken}>
          {row.version} {isInForce(row) && <Pill tone="free">{versions.inForce()}</Pill>}
        </span>
      ),
    },
    { key: 'when', label: versions.since(), cell: ({ createdAt }) => <When at={createdAt} /> },
    { key: 'who', label: versions.who(), cell: ({ actor }) => <Actor actor={actor} /> },
  ];
}
