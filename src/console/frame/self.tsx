import { Link } from 'wouter';
import { Face } from '../../kit/face.tsx';
import { useOffice } from './office.tsx';
import { roleText } from './role-text.ts';
import styles from './self.module.css';
import { useWords } from './words.tsx';

/** Who one is here, and as what; it leads to what is one's own. */
export function Self() {
  const { words } = useWords();
  const { operator } = useOffice();
  return (
    <Link href="/me" className={styles.self}>
      <Face initials={operator.operator.slice(0, 2).toUpperCase()} />
      <span className={styles.who}>
        {operator.operator}
        <span className={styles.role}>{roleText(operator.role, words)}</span>
      </span>
    </Link>
  );
}
