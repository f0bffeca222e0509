import { Screen } from '../../frame/screen.tsx';
import { useWords } from '../../frame/words.tsx';

export function UploadScreen() {
  const { words } = useWords();
  return <Screen title={words.nav.upload()}>{null}</Screen>;
}
