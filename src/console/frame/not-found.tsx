import { Link, useLocation } from 'wouter';
import { Empty } from '../../kit/states.tsx';
import { Screen } from './screen.tsx';
import { useWords } from './words.tsx';

/** Where there is no page, or none for whoever asks. */
export function NotFound() {
  const { words } = useWords();
  const [path] = useLocation();
  return (
    <Screen title={words.frame.nowhere()}>
      <Empty title={words.frame.nowhere()} actions={<Link href="/">{words.nav.home()}</Link>}>
        {words.frame.nowhereWhy({ path })}
      </Empty>
    </Screen>
  );
}
