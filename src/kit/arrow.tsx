import styles from './arrow.module.css';

const PATHS = { down: 'm3 4.5 3 3 3-3', on: 'm4.5 3 3 3-3 3' } as const;

/** Says that there is more: below, or where it leads to. */
export function Arrow({ to }: { to: keyof typeof PATHS }) {
  return (
    <svg className={styles.arrow} viewBox="0 0 12 12" aria-hidden="true">
      <path d={PATHS[to]} />
    </svg>
  );
}
