import { Screen } from '../../frame/screen.tsx';
import { useWords } from '../../frame/words.tsx';

export function HomeScreen() {
  const { words } = useWords();
  return <Screen title={words.nav.home()}>{null}</Screen>;
}
