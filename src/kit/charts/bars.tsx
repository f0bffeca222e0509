import { scaleBand, scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import { Axes } from './axes.tsx';
import styles from './bars.module.css';
import { Plot } from './plot.tsx';
import { useMarks } from './use-marks.ts';

export interface BarPoint {
  at: Date;
  /** What came, drawn upwards, and what went, drawn downwards; both at least 0. */
  above: number;
  below: number;
  /** The two in words. */
  text: string;
  /** The rows of which they are the sum. */
  href: string;
}

interface BarsProps {
  label: string;
  points: readonly BarPoint[];
  timeText(at: Date): string;
  valueText(value: number): string;
}

/** What came in each span above a line, and what went below it. */
export function Bars({ label, points, timeText, valueText }: BarsProps) {
  const [told, markProps] = useMarks(points.length);
  const moments = points.map(({ at }) => at);
  const times = scaleBand({ domain: moments, padding: 0.3 });
  const most = Math.max(1, ...points.map(({ above }) => above));
  const least = -Math.max(0, ...points.map(({ below }) => below));
  const values = scaleLinear<number>({ domain: [least, most], nice: true });
  const point = told === undefined ? undefined : points[told];
  return (
    <Plot label={label} told={point && { text: point.text, x: () => (times(point.at) ?? 0) + times.bandwidth() / 2 }}>
      {(width, height) => {
        times.range([0, width]);
        values.range([height, 0]);
        const zero = values(0);
        return (
          <>
            <Axes {...{ times, values, width, height, moments, timeText, valueText }} />
            {points.map(({ at, above, below, text, href }, index) => {
              const column = { x: times(at) ?? 0, width: times.bandwidth(), rx: 2 };
              return (
                <a key={at.toISOString()} href={href} aria-label={text} className={styles.bar} {...markProps(index)}>
                  <rect className={styles.reach} x={column.x} width={column.width} height={height} />
                  <Bar {...column} className={styles.above} y={values(above)} height={zero - values(above)} />
                  <Bar {...column} className={styles.below} y={zero} height={values(-below) - zero} />
                </a>
              );
            })}
          </>
        );
      }}
    </Plot>
  );
}
