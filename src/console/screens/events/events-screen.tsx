import { Screen } from '../../frame/screen.tsx';
import { useWords } from '../../frame/words.tsx';

export function EventsScreen() {
  const { words } = useWords();
  return <Screen title={words.nav.events()}>{null}</Screen>;
}
