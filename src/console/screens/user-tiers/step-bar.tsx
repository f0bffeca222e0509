import styles from './ladder.module.css';

/** How far up the ladder a step begins, to the scale of the whole ladder. What it draws is also written beside it. */
export function StepBar({ part, isWrong = false }: { part: number; isWrong?: boolean }) {
  return (
    <svg className={styles.bar} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.track} width="100" height="10" />
      <rect className={isWrong ? styles.wrongFill : styles.fill} width={Math.max(0.5, Math.min(100, part * 100))} height="10" />
    </svg>
  );
}
