import { Screen } from '../../frame/screen.tsx';
import { useWords } from '../../frame/words.tsx';

export function TierScreen() {
  const { words } = useWords();
  return <Screen title={words.nav.tier()}>{null}</Screen>;
}
