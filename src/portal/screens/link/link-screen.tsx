import { Screen } from '../../frame/screen.tsx';
import { useWords } from '../../frame/words.tsx';

export function LinkScreen() {
  const { words } = useWords();
  return <Screen title={words.nav.link()}>{null}</Screen>;
}
