import { Card } from '../../../kit/card.tsx';
import { DataTable } from '../../../kit/data-table.tsx';
import { pointsText } from '../../../kit/number-text.ts';
import type { StakeTask, TaskSetting, WalletTask } from '../../../sdk/typescript/sdk.ts';
import { useMoneyText } from '../../frame/amount.tsx';
import columns from '../../frame/columns.module.css';
import { useWords } from '../../frame/words.tsx';
import styles from './tier.module.css';
import { usePointsText } from './use-points-text.ts';

const ONCE = ['verification', 'auction', 'direct'] as const;

/** What earns points, as far as it earns any. */
export function Tasks({ tasks }: { tasks: TaskSetting }) {
  const { words } = useWords();
  const worth = usePointsText();
  const earning = ONCE.filter((task) => tasks[task] > 0);
  const deposits = tasks.wallet.filter(({ point }) => point > 0);
  const stakes = tasks.staking.filter(({ ratio }) => ratio > 0);
  if (earning.length + deposits.length + stakes.length === 0) return null;
  return (
    <div className={columns.column}>
      {earning.length > 0 && (
        <Card title={words.tier.earn()}>
          <ul className={styles.tasks}>
            {earning.map((task) => (
              <li key={task}>{words.tier[task]({ worth: worth(tasks[task], words.tier.points) })}</li>
            ))}
          </ul>
        </Card>
      )}
      {deposits.length > 0 && <Deposits rows={tasks.wallet} />}
      {stakes.length > 0 && <Stakes rows={tasks.staking} />}
    </div>
  );
}

/** Micro-units of a whole unit of the currency. */
const UNIT = 1_000_000n;

function Deposits({ rows }: { rows: readonly WalletTask[] }) {
  const { words, locale } = useWords();
  const money = useMoneyText();
  return (
    <Card title={words.tier.deposits()}>
      <p className={styles.soft}>{words.tier.depositsText()}</p>
      <div className={styles.table}>
        <DataTable
          label={words.tier.deposits()}
          narrow="scrolls"
          rows={[...rows].sort((one, other) => one.amount - other.amount)}
          keyOf={({ amount }) => String(amount)}
          columns={[
            { key: 'from', label: words.tier.depositFrom(), cell: ({ amount }) => money(BigInt(amount) * UNIT) },
            { key: 'worth', label: words.tier.worth(), isNumber: true, cell: ({ point }) => pointsText(point, locale) },
          ]}
        />
      </div>
    </Card>
  );
}

function Stakes({ rows }: { rows: readonly StakeTask[] }) {
  const { words, locale } = useWords();
  const unit = useMoneyText()(UNIT);
  return (
    <Card title={words.tier.stakes()}>
      <p className={styles.soft}>{words.tier.stakesText({ unit })}</p>
      <div className={styles.table}>
        <DataTable
          label={words.tier.stakes()}
          narrow="scrolls"
          rows={[...rows].sort((one, other) => one.expiredTime - other.expiredTime)}
          keyOf={({ expiredTime }) => String(expiredTime)}
          columns={[
            { key: 'from', label: words.tier.stakeFrom(), cell: ({ expiredTime: days }) => words.tier.days({ days }) },
            { key: 'worth', label: words.tier.worthPer({ unit }), isNumber: true, cell: ({ ratio }) => pointsText(ratio, locale) },
          ]}
        />
      </div>
    </Card>
  );
}
