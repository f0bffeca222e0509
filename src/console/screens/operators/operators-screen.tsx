import { Screen } from '../../frame/screen.tsx';
import { useWords } from '../../frame/words.tsx';

export function OperatorsScreen() {
  const { words } = useWords();
  return <Screen title={words.nav.operators()}>{null}</Screen>;
}
