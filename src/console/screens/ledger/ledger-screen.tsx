import { Screen } from '../../frame/screen.tsx';
import { useWords } from '../../frame/words.tsx';

export function LedgerScreen() {
  const { words } = useWords();
  return <Screen title={words.nav.ledger()}>{null}</Screen>;
}
