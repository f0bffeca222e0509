import { Screen } from '../../frame/screen.tsx';
import { useWords } from '../../frame/words.tsx';

export function WithdrawScreen() {
  const { words } = useWords();
  return <Screen title={words.nav.withdraw()}>{null}</Screen>;
}
