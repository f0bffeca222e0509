import { Screen } from '../../frame/screen.tsx';
import { useWords } from '../../frame/words.tsx';

export function UsersScreen() {
  const { words } = useWords();
  return <Screen title={words.nav.users()}>{null}</Screen>;
}
