import { Link } from 'wouter';
import styles from './chips.module.css';

/** One of the things that a page can show instead of each other. */
export interface Chip {
  label: string;
  href: string;
  isOn: boolean;
}

/** What a page shows of all there is: one of a few, side by side. Which one it is stands in the address. */
export function Chips({ label, chips }: { label: string; chips: readonly Chip[] }) {
  return (
    <nav aria-label={label}>
      <ul className={styles.chips}>
        {chips.map(({ label: name, href, isOn }) => (
          <li key={href}>
            <Link href={href} className={styles.chip} aria-current={isOn ? 'true' : undefined}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
