import { Link } from 'wouter';
import { Card } from '../../../kit/card.tsx';
import type { Column } from '../../../kit/column.ts';
import { DataTable } from '../../../kit/data-table.tsx';
import { countText } from '../../../kit/number-text.ts';
import { Pill } from '../../../kit/pill.tsx';
import type { Difference, VerificationRun } from '../../../sdk/typescript/sdk.ts';
import { Actor } from '../../frame/actor.tsx';
import { IdText } from '../../frame/id-text.tsx';
import { hrefOf } from '../../frame/use-links.ts';
import { When } from '../../frame/when.tsx';
import { useWords } from '../../frame/words.tsx';

/** Of a difference that is about the money of all users together, the contract names this user. */
const EVERYBODY = '00000000-0000-0000-0000-000000000000';

/** What came of a verification, in a word. */
export function StatusPill({ run }: { run: VerificationRun }) {
  const { ledger } = useWords().words;
  if (run.differencesTotal > 0) return <Pill tone="debt">{ledger.found({ count: run.differencesTotal })}</Pill>;
  if (run.status === 'running') return <Pill tone="reserved">{ledger.running()}</Pill>;
  if (run.status === 'failed') return <Pill tone="held">{ledger.failed()}</Pill>;
  return <Pill tone="free">{ledger.agree()}</Pill>;
}

/** What disagrees, and at whom. */
export function DifferenceTable({ run }: { run: VerificationRun }) {
  const { words, locale } = useWords();
  const { ledger } = words;
  const columns: Column<Difference>[] = [
    { key: 'check', label: ledger.check(), cell: ({ check }) => ledger.checked({ check }) },
    {
      key: 'user',
      label: ledger.user(),
      cell: ({ userId }) =>
        userId === EVERYBODY ? ledger.everybody() : <IdText id={userId} href={hrefOf(`/users/${userId}?tab=ledger`)} />,
    },
    { key: 'expected', label: ledger.expected(), cell: ({ expected }) => <code>{expected}</code> },
    { key: 'found', label: ledger.kept(), cell: ({ found }) => <code>{found}</code> },
  ];
  const [shown, all] = [run.differences.length, run.differencesTotal].map((count) => countText(count, locale)) as [string, string];
  return (
    <Card title={ledger.differences()} note={shown === all ? ledger.micro() : ledger.shown({ shown, all })} isFlush>
      <DataTable
        label={ledger.differences()}
        rows={run.differences}
        keyOf={({ userId, check, expected, found }) => [userId, check, expected, found].join(' ')}
        columns={columns}
      />
    </Card>
  );
}

/** The verifications before, the newest first. */
export function RunTable({ runs }: { runs: readonly VerificationRun[] }) {
  const { words, locale } = useWords();
  const { ledger } = words;
  const columns: Column<VerificationRun>[] = [
    {
      key: 'started',
      label: ledger.started(),
      cell: ({ id, startedAt }) => (
        <Link href={`/ledger?tab=verification&run=${id}`}>
          <When at={startedAt} />
        </Link>
      ),
    },
    { key: 'by', label: ledger.startedBy(), cell: ({ startedBy }) => <Actor actor={startedBy} /> },
    { key: 'result', label: ledger.result(), cell: (run) => <StatusPill run={run} /> },
    { key: 'users', label: ledger.users(), isNumber: true, cell: ({ users }) => countText(users, locale) },
    { key: 'transfers', label: ledger.transfers(), isNumber: true, cell: ({ transfers }) => countText(transfers, locale) },
  ];
  return (
    <Card title={ledger.history()} note={ledger.historyNote()} isFlush>
      <DataTable label={ledger.history()} rows={runs} keyOf={({ id }) => id} columns={columns} />
    </Card>
  );
}
