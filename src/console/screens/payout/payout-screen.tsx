import { Screen } from '../../frame/screen.tsx';
import { useWords } from '../../frame/words.tsx';

export function PayoutScreen() {
  const { words } = useWords();
  return <Screen title={words.nav.payout()}>{null}</Screen>;
}
