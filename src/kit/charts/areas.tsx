import { scaleLinear, scaleUtc } from '@visx/scale';
import { Area, AreaStack } from '@visx/shape';
import styles from './areas.module.css';
import { Axes } from './axes.tsx';
import { Plot } from './plot.tsx';
import { useMarks } from './use-marks.ts';

/** The layers, from the line upwards: accounts of what is owed. */
const LAYERS = ['reserved', 'available', 'pending'] as const;

export interface AreaPoint extends Record<(typeof LAYERS)[number], number> {
  at: Date;
  /** What is below the line: at or below zero. */
  debt?: number;
  /** The moment in words: each layer and their sum. */
  text: string;
  href: string;
}

interface AreasProps {
  label: string;
  points: readonly AreaPoint[];
  timeText(at: Date): string;
  valueText(value: number): string;
}

/** What was owed over time, in layers with the colours of the accounts; below the line, what users owed. */
export function Areas({ label, points, timeText, valueText }: AreasProps) {
  const [told, markProps] = useMarks(points.length);
  const moments = points.map(({ at }) => at);
  const times = scaleUtc<number>({ domain: [moments[0] as Date, moments.at(-1) as Date] });
  const sum = (point: AreaPoint) => LAYERS.reduce((all, layer) => all + point[layer], 0);
  const values = scaleLinear<number>({
    domain: [Math.min(0, ...points.map(({ debt = 0 }) => debt)), Math.max(1, ...points.map(sum))],
    nice: true,
  });
  const point = told === undefined ? undefined : points[told];
  return (
    <Plot label={label} told={point && { text: point.text, x: () => times(point.at) }}>
      {(width, height) => {
        times.range([0, width]);
        values.range([height, 0]);
        const reach = width / Math.max(1, points.length - 1);
        return (
          <>
            <AreaStack
              data={[...points]}
              keys={[...LAYERS]}
              x={({ data }) => times(data.at)}
              y0={([from]) => values(from)}
              y1={([, to]) => values(to)}
            >
              {({ stacks, path }) =>
                stacks.map((stack) => <path key={stack.key} d={path(stack) ?? ''} className={styles[stack.key as keyof typeof styles]} />)
              }
            </AreaStack>
            <Area
              data={[...points]}
              x={({ at }) => times(at)}
              y0={() => values(0)}
              y1={({ debt = 0 }) => values(debt)}
              className={styles.debt}
            />
            <Axes {...{ times, values, width, height, moments, timeText, valueText }} />
            {points.map(({ at, text, href }, index) => (
              <a key={at.toISOString()} href={href} aria-label={text} className={styles.mark} {...markProps(index)}>
                <rect x={times(at) - reach / 2} width={reach} height={height} />
                <line x1={times(at)} x2={times(at)} y2={height} />
              </a>
            ))}
          </>
        );
      }}
    </Plot>
  );
}
