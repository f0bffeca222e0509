import { useQuery } from '@tanstack/react-query';
import { Link, useRoute } from 'wouter';
import { countText } from '../../kit/number-text.ts';
import { Pill } from '../../kit/pill.tsx';
import { waitingPayouts } from '../ask/payouts.ts';
import { PLACES, type Place as PlaceOf } from '../places.ts';
import styles from './navigation.module.css';
import { useMay } from './office.tsx';
import { Self } from './self.tsx';
import { useWords } from './words.tsx';

const GROUPS = ['daily', 'money', 'programme', 'system'] as const;
const HEADINGS = { money: 'money', programme: 'programmeGroup', system: 'system' } as const;
/** What stands at the bottom of a phone; the last place there leads to all the rest. */
const ON_A_PHONE: readonly string[] = ['home', 'users', 'payouts', 'why'];

/** Where one can go, as far as one may; on a phone a bar of five at the bottom. */
export function Navigation({ onSearch }: { onSearch(): void }) {
  const { words } = useWords();
  const may = useMay();
  const groups = GROUPS.map((group) => [group, PLACES.filter((route) => route.group === group && may(route.needs))] as const);
  return (
    <nav className={styles.navigation} aria-label={words.frame.navigation()}>
      <button type="button" className={styles.search} onClick={onSearch}>
        {words.palette.find()} <kbd>{words.palette.key()}</kbd>
      </button>
      {groups.map(
        ([group, routes]) =>
          routes.length > 0 && (
            <div key={group} className={styles.group}>
              {group !== 'daily' && <p className={styles.heading}>{words.nav[HEADINGS[group]]()}</p>}
              {routes.map((route) => (
                <Place key={route.path} route={route} />
              ))}
            </div>
          ),
      )}
      <Link href="/more" className={(isHere) => `${styles.place} ${styles.more} ${isHere ? styles.here : ''}`}>
        {words.nav.more()}
      </Link>
      <Self />
    </nav>
  );
}

function Place({ route }: { route: PlaceOf }) {
  const { words } = useWords();
  const [isHere] = useRoute(route.path === '/' ? '/' : `${route.path}/*?`);
  const looks = [styles.place, isHere && styles.here, !ON_A_PHONE.includes(route.name) && styles.wide];
  return (
    <Link href={route.path} className={looks.filter(Boolean).join(' ')} aria-current={isHere ? 'page' : undefined}>
      {words.nav[route.name]()}
      {route.name === 'payouts' && <Waiting />}
    </Link>
  );
}

/** How many payouts wait to be taken up. */
function Waiting() {
  const { words, locale } = useWords();
  const { data } = useQuery(waitingPayouts());
  if (!data || data.count === 0) return null;
  return (
    <span title={words.nav.waiting()}>
      <Pill tone="held">{countText(data.count, locale)}</Pill>
    </span>
  );
}
