import { Screen } from '../../frame/screen.tsx';
import { useWords } from '../../frame/words.tsx';

export function UserTiersScreen() {
  const { words } = useWords();
  return <Screen title={words.nav.userTiers()}>{null}</Screen>;
}
