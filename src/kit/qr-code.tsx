import { encode } from 'uqr';
import styles from './qr-code.module.css';

/** The white around a code by which readers find it, in modules (ISO/IEC 18004). */
const QUIET = 4;

interface QrCodeProps {
  text: string;
  /** What it is, for those who cannot scan it. */
  label: string;
}

/** A text as a code that a phone reads off the screen: dark on white in either look, as readers want it. */
export function QrCode({ text, label }: QrCodeProps) {
  const { data, size } = encode(text, { border: QUIET });
  return (
    <svg className={styles.code} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" role="img" aria-label={label}>
      <path d={pathOf(data)} />
    </svg>
  );
}

/** One rectangle for each run of dark modules of a row. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  const runs = rows.flatMap((row, y) => {
    const starts = row.flatMap((isDark, x) => (isDark && !row[x - 1] ? [x] : []));
    return starts.map((x) => {
      const end = row.indexOf(false, x);
      const width = (end === -1 ? row.length : end) - x;
      return `M${x} ${y}h${width}v1h${-width}z`;
    });
  });
  return runs.join('');
}
