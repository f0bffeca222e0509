import { useQuery } from '@tanstack/react-query';
import { Card } from '../../../kit/card.tsx';
import type { Column } from '../../../kit/column.ts';
import { DataTable } from '../../../kit/data-table.tsx';
import layout from '../../../kit/layout.module.css';
import letters from '../../../kit/letters.module.css';
import { countText } from '../../../kit/number-text.ts';
import { Pill } from '../../../kit/pill.tsx';
import type { Statement } from '../../../sdk/typescript/sdk.ts';
import { client } from '../../ask/client.ts';
import { getStatement } from '../../ask/reports.ts';
import { accountHeading, kindText } from '../../frame/account.tsx';
import { Amount } from '../../frame/amount.tsx';
import { Asked } from '../../frame/asked.tsx';
import { FileButton } from '../../frame/file-button.tsx';
import { useOffice } from '../../frame/office.tsx';
import { daysOf, lastMonths, queryOf, type Range, type RangeFilter, rangeText } from '../../frame/range.ts';
import { RangePicker } from '../../frame/range-picker.tsx';
import { hrefOf } from '../../frame/use-links.ts';
import { ACCOUNTS } from '../../frame/values.ts';
import { When } from '../../frame/when.tsx';
import { useWords } from '../../frame/words.tsx';
import { addsUp, linesOf, type Sums, sumsOf } from './accounts.ts';
import styles from './ledger-screen.module.css';

interface StatementPageProps {
  range: Range;
  change(filter: RangeFilter): void;
}

/** The books of a range: what the accounts held, what moved, and what they hold, adding up line by line. */
export function StatementPage({ range, change }: StatementPageProps) {
  const now = new Date();
  const asked = queryOf(range);
  const query = useQuery(getStatement(asked));
  const days = daysOf(range, now);
  return (
    <div className={layout.parts}>
      <div className={`${layout.bar} ${styles.bar}`}>
        <RangePicker range={range} spans={['30', ...lastMonths(now), '365', 'all']} change={change} />
        <span className={styles.end}>
          <FileButton
            name={`statement-${days.since}-${days.until}.csv`}
            read={(options) => client.reports.getStatementAsCsv(asked, options)}
          />
        </span>
      </div>
      <Asked query={query} lines={10}>
        {(statement) => <Books statement={statement} range={range} />}
      </Asked>
    </div>
  );
}

/** One line of the table: opening, a kind of movement, or closing. */
interface Line {
  key: string;
  label: string;
  href?: string;
  count?: number;
  sums: Sums;
}

function Books({ statement, range }: { statement: Statement; range: Range }) {
  const { words, locale } = useWords();
  const { ledger } = words;
  const { deployment } = useOffice();
  const [opening, closing] = [sumsOf(statement.opening), sumsOf(statement.closing)];
  const lines = linesOf(statement.movements);
  const now = new Date();
  const days = daysOf(range, now);
  const rows: Line[] = [
    { key: 'opening', label: ledger.opening(), sums: opening },
    ...lines.map(({ kind, count, sums }) => ({
      key: kind,
      label: kindText(kind, words),
      href: hrefOf(`/ledger?${new URLSearchParams({ tab: 'journal', kind, ...days })}`),
      count,
      sums,
    })),
  ];
  const columns: Column<Line>[] = [
    { key: 'label', label: ledger.movement(), cell: ({ label, href }) => (href ? <a href={href}>{label}</a> : <strong>{label}</strong>) },
    { key: 'count', label: ledger.count(), isNumber: true, cell: ({ count }) => count !== undefined && countText(count, locale) },
    ...ACCOUNTS.map((account) => ({
      key: account,
      label: accountHeading(account, words, locale),
      isNumber: true,
      cell: ({ key, sums }: Line) =>
        key !== 'opening' && sums[account] === 0n ? (
          <span className={letters.quiet} aria-hidden="true">
            {ledger.dash()}
          </span>
        ) : (
          <Amount micro={sums[account]} isSigned={key !== 'opening'} />
        ),
    })),
  ];
  const totals = Object.fromEntries(ACCOUNTS.map((account) => [account, <Amount key={account} micro={closing[account]} />]));
  return (
    <div className={layout.parts}>
      <p className={styles.head}>
        <strong>{rangeText(range, now, locale)}</strong> · {ledger.utc()} · {deployment.currency} · {ledger.countedUntil()}{' '}
        <When at={range.until ? statement.until : statement.completeUntil} />
        <span className={styles.proof}>
          {addsUp(opening, lines, closing) ? <Pill tone="free">{ledger.adds()}</Pill> : <Pill tone="debt">{ledger.addsNot()}</Pill>}
        </span>
      </p>
      <Card isFlush>
        <DataTable
          label={ledger.statement()}
          rows={rows}
          keyOf={({ key }) => key}
          columns={columns}
          totals={{ label: ledger.closing(), ...totals }}
          narrow="scrolls"
        />
      </Card>
      <p className={`${letters.hint} ${styles.note}`}>{lines.length === 0 ? ledger.still() : ledger.how()}</p>
    </div>
  );
}
