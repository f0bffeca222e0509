import { Link } from 'wouter';
import { Card } from '../../../kit/card.tsx';
import { useMay } from '../../frame/office.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useWords } from '../../frame/words.tsx';
import { PLACES } from '../../places.ts';
import styles from './more-screen.module.css';

/** All places, for a phone, whose bar has room for four. */
export function MoreScreen() {
  const { words } = useWords();
  const may = useMay();
  return (
    <Screen title={words.nav.more()}>
      <Card isFlush>
        <ul className={styles.places}>
          {PLACES.filter(({ group, name, needs }) => (group || name === 'me') && may(needs)).map(({ path, name }) => (
            <li key={path}>
              <Link href={path} className={styles.place}>
                {words.nav[name]()}
              </Link>
            </li>
          ))}
        </ul>
      </Card>
    </Screen>
  );
}
