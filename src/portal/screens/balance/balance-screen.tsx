import { useAddress } from '../../frame/use-address.ts';
import { viewIn } from './accounts.ts';
import { AccountView } from './movements/account-view.tsx';
import { Overview } from './overview.tsx';
import { monthIn } from './statement/months.ts';
import { StatementView } from './statement/statement-view.tsx';

/** The balance: explained line by line, or what moved an account (`account`), or the statement of a month (`month`). */
export function BalanceScreen() {
  const address = useAddress();
  const view = viewIn(address.get('account'));
  const month = monthIn(address.get('month'), new Date());
  if (month) return <StatementView month={month} view={view ?? 'all'} />;
  return view ? <AccountView view={view} /> : <Overview />;
}
