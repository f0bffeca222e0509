import { Screen } from '../../frame/screen.tsx';
import { useWords } from '../../frame/words.tsx';

export function RewardsScreen() {
  const { words } = useWords();
  return <Screen title={words.nav.rewards()}>{null}</Screen>;
}
