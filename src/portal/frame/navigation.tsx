import { Link, useRoute } from 'wouter';
import { PLACES, type Place, type PlaceName } from '../places.ts';
import styles from './navigation.module.css';
import { useWords } from './words.tsx';

/** What each place of the bar looks like: a house, lines, an arrow into a tray, three points. */
const SIGNS: Partial<Record<PlaceName, string>> = {
  home: 'M4 11.2 12 4.5l8 6.7V20H4z',
  rewards: 'M4 6h16M4 12h16M4 18h9',
  withdraw: 'M12 4v10M7.5 10 12 14.5 16.5 10M4 19.5h16',
  more: 'M5.5 12h.01M12 12h.01M18.5 12h.01',
};

/** Where one can go: a bar at the foot of a phone, a line above the page on what is wider. */
export function Navigation() {
  const { words } = useWords();
  return (
    <nav className={styles.navigation} aria-label={words.frame.navigation()}>
      {PLACES.filter(({ isInBar }) => isInBar).map((place) => (
        <Tab key={place.name} place={place} />
      ))}
    </nav>
  );
}

function Tab({ place: { path, name } }: { place: Place }) {
  const { words } = useWords();
  const [isHere] = useRoute(path);
  return (
    <Link href={path} className={isHere ? `${styles.tab} ${styles.here}` : styles.tab} aria-current={isHere ? 'page' : undefined}>
      <svg className={styles.sign} viewBox="0 0 24 24" aria-hidden="true" data-name={name}>
        <path d={SIGNS[name]} />
      </svg>
      {words.nav[name]()}
    </Link>
  );
}
