import { Screen } from '../../frame/screen.tsx';
import { useWords } from '../../frame/words.tsx';

export function CreditScreen() {
  const { words } = useWords();
  return <Screen title={words.nav.credit()}>{null}</Screen>;
}
