import { useSearchParams } from 'wouter';
import { AccountView } from './account-view.tsx';
import { viewIn } from './accounts.ts';
import { Overview } from './overview.tsx';
import { monthIn } from './statement/months.ts';
import { StatementView } from './statement/statement-view.tsx';

/** The balance: explained line by line, or what moved an account (`account`), or the statement of a month (`month`). */
export function BalanceScreen() {
  const [asked] = useSearchParams();
  const view = viewIn(asked.get('account'));
  const month = monthIn(asked.get('month'), new Date());
  if (month) return <StatementView month={month} view={view ?? 'all'} />;
  return view ? <AccountView view={view} /> : <Overview />;
}
