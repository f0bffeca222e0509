import { Screen } from '../../frame/screen.tsx';
import { useWords } from '../../frame/words.tsx';

export function MoreScreen() {
  const { words } = useWords();
  return <Screen title={words.nav.more()}>{null}</Screen>;
}
