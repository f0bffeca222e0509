import styles from './printed.module.css';

/** What stands at the head of the paper in place of what is pressed on the screen: which list it is, and what narrows it. */
export function Printed({ parts }: { parts: readonly (string | false | null | undefined)[] }) {
  return <p className={styles.printed}>{parts.filter(Boolean).join(' · ')}</p>;
}
