import { useWords } from '../../frame/words.tsx';
import styles from './badge.module.css';

interface BadgeProps {
  /** Markup that the server has cleaned. It is shown as an image all the same, in which nothing can run. */
  svg: string;
  name: string;
  size: number;
}

/** The badge of a step. */
export function Badge({ svg, name, size }: BadgeProps) {
  return <img className={styles.badge} src={`data:image/svg+xml,${encodeURIComponent(svg)}`} alt={name} width={size} height={size} />;
}

const SIZES = [24, 48, 96] as const;

/** A badge as small and as large as it is shown, on a light and on a dark page. */
export function BadgeSamples({ svg, name }: Omit<BadgeProps, 'size'>) {
  const { words } = useWords();
  return (
    <div className={styles.samples}>
      {(['light', 'dark'] as const).map((ground) => (
        <figure key={ground} className={styles.ground}>
          <div className={`${styles.sizes} ${styles[ground]}`}>
            {SIZES.map((size) => (
              <Badge key={size} svg={svg} name={words.userTiers.badgeAt({ name, size: String(size) })} size={size} />
            ))}
          </div>
          <figcaption className={styles.caption}>{words.userTiers[ground]()}</figcaption>
        </figure>
      ))}
    </div>
  );
}
