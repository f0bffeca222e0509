import styles from './instant.module.css';
import { agoText, type InstantStyle, instantText } from './instant-text.ts';

interface InstantProps extends InstantStyle {
  at: Date;
  /** The moment now, where how long ago it was is what counts. */
  since?: Date;
}

/** A moment: local, or how long ago, which paper cannot say. Pointed at, it says the whole moment, and the one in UTC that logs have. */
export function Instant({ at, since, ...style }: InstantProps) {
  const iso = at.toISOString();
  const whole = instantText(at, style);
  return (
    <time className={styles.instant} dateTime={iso} title={`${whole} · ${iso}`}>
      {since ? (
        <>
          <span className={styles.ago}>{agoText(at, since, style)}</span>
          <span className={styles.whole}>{whole}</span>
        </>
      ) : (
        whole
      )}
    </time>
  );
}
