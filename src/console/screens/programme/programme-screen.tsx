import { Screen } from '../../frame/screen.tsx';
import { useWords } from '../../frame/words.tsx';

export function ProgrammeScreen() {
  const { words } = useWords();
  return <Screen title={words.nav.programme()}>{null}</Screen>;
}
