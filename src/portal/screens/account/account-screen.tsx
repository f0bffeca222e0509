import { Screen } from '../../frame/screen.tsx';
import { useWords } from '../../frame/words.tsx';

export function AccountScreen() {
  const { words } = useWords();
  return <Screen title={words.nav.account()}>{null}</Screen>;
}
