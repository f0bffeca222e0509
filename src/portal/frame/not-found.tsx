import { Link } from 'wouter';
import { Empty } from '../../kit/states.tsx';
import { Screen } from './screen.tsx';
import { useWords } from './words.tsx';

/** An address that is no page of the portal. */
export function NotFound() {
  const { words } = useWords();
  return (
    <Screen title={words.frame.nothingHere()}>
      <Empty title={words.frame.nothingHere()} actions={<Link href="/">{words.frame.toHome()}</Link>}>
        {words.frame.nothingHereText()}
      </Empty>
    </Screen>
  );
}
