import styles from './funnel.module.css';

export interface FunnelStep {
  label: string;
  count: number;
  countText: string;
  /** How many of the step before, in words. */
  share?: string;
  href: string;
}

/** Of how many became what: each step as a part of the first. */
export function Funnel({ steps }: { steps: readonly FunnelStep[] }) {
  const most = Math.max(1, ...steps.map(({ count }) => count));
  return (
    <ol className={styles.funnel}>
      {steps.map(({ label, count, countText, share, href }) => (
        <li key={label}>
          <a className={styles.step} href={href}>
            <span>
              {label} {share && <span className={styles.share}>{share}</span>}
            </span>
            <span className={styles.count}>{countText}</span>
            <svg className={styles.bar} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
              <rect className={styles.all} width="100" height="6" rx="1" />
              <rect className={styles.part} width={(100 * count) / most} height="6" rx="1" />
            </svg>
          </a>
        </li>
      ))}
    </ol>
  );
}
