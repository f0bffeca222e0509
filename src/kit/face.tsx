import styles from './face.module.css';

/** Somebody by their initials, beside the name that says it. */
export function Face({ initials, isLarge = false }: { initials: string; isLarge?: boolean }) {
  return (
    <span className={isLarge ? `${styles.face} ${styles.large}` : styles.face} aria-hidden="true">
      {initials}
    </span>
  );
}
