import type { UserTier } from '../../sdk/typescript/sdk.ts';
import styles from './badge.module.css';
import { useWords } from './words.tsx';

interface BadgeProps {
  tier: Pick<UserTier, 'name' | 'badgeUrl'>;
  size?: 'm' | 'l';
  /** Whether it has not been reached yet. */
  isAhead?: boolean;
}

/** The badge of a level. Only a picture can come of it, and only from here, by whatever name the server is reached. */
export function Badge({ tier: { name, badgeUrl }, size = 'm', isAhead = false }: BadgeProps) {
  const { words } = useWords();
  const { pathname, search } = new URL(badgeUrl, location.origin);
  const looks = [styles.badge, styles[size], isAhead && styles.ahead];
  return <img className={looks.filter(Boolean).join(' ')} src={pathname + search} alt={words.home.badge({ level: name })} />;
}
