import styles from './qr-code.module.css';
import { qrPath } from './qr-path.ts';

interface QrCodeProps {
  text: string;
  /** What it is, for those who cannot scan it. */
  label: string;
}

/** A text as a code that a phone reads off the screen: dark on white in either look, as readers want it. */
export function QrCode({ text, label }: QrCodeProps) {
  const { path, size } = qrPath(text);
  return (
    <svg className={styles.code} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" role="img" aria-label={label}>
      <path d={path} />
    </svg>
  );
}
