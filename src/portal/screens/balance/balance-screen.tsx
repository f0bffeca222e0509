import { Screen } from '../../frame/screen.tsx';
import { useWords } from '../../frame/words.tsx';

export function BalanceScreen() {
  const { words } = useWords();
  return <Screen title={words.nav.balance()}>{null}</Screen>;
}
