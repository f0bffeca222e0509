import { Screen } from '../../frame/screen.tsx';
import { useWords } from '../../frame/words.tsx';

export function PayoutsScreen() {
  const { words } = useWords();
  return <Screen title={words.nav.payouts()}>{null}</Screen>;
}
