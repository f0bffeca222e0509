import { Screen } from '../../frame/screen.tsx';
import { useWords } from '../../frame/words.tsx';

export function TasksScreen() {
  const { words } = useWords();
  return <Screen title={words.nav.tasks()}>{null}</Screen>;
}
