import { Screen } from '../../frame/screen.tsx';
import { useWords } from '../../frame/words.tsx';

export function AuditScreen() {
  const { words } = useWords();
  return <Screen title={words.nav.audit()}>{null}</Screen>;
}
