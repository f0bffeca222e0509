import { Screen } from '../../frame/screen.tsx';
import { useWords } from '../../frame/words.tsx';

export function FriendsScreen() {
  const { words } = useWords();
  return <Screen title={words.nav.friends()}>{null}</Screen>;
}
