import { Screen } from '../../frame/screen.tsx';
import { useWords } from '../../frame/words.tsx';

export function WhyScreen() {
  const { words } = useWords();
  return <Screen title={words.nav.why()}>{null}</Screen>;
}
