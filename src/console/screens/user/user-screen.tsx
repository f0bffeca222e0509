import { Screen } from '../../frame/screen.tsx';
import { useWords } from '../../frame/words.tsx';

export function UserScreen() {
  const { words } = useWords();
  return <Screen title={words.nav.user()}>{null}</Screen>;
}
