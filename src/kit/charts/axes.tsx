import { AxisBottom, AxisLeft, type AxisScale } from '@visx/axis';
import { GridRows } from '@visx/grid';
import styles from './axes.module.css';

/** The room that words take around the plot, in CSS pixels. */
export const MARGIN = { top: 8, right: 4, bottom: 24, left: 52 };

/** About how many lines a plot is read by. */
const LINES = 4;
/** How wide a word of the lower axis is, with the space that it needs around it. */
const WORD_PX = 84;

interface AxesProps<Time extends AxisScale, Value extends AxisScale> {
  times: Time;
  values: Value;
  width: number;
  height: number;
  /** Which moments are written below. */
  moments: readonly Date[];
  timeText(at: Date): string;
  valueText(value: number): string;
}

/** The lines of a plot and the words at its edges. */
export function Axes<Time extends AxisScale, Value extends AxisScale>(props: AxesProps<Time, Value>) {
  const { times, values, width, height, moments, timeText, valueText } = props;
  const shown = evenly(moments, Math.max(2, Math.floor(width / WORD_PX)));
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an element of SVG that is no link takes no focus
    <g className={styles.axes} aria-hidden="true">
      <GridRows scale={values} width={width} height={height} numTicks={LINES} className={styles.lines} stroke="" />
      <AxisLeft
        scale={values}
        numTicks={LINES}
        hideAxisLine
        hideTicks
        tickFormat={(value) => valueText(Number(value))}
        tickLabelProps={{ className: styles.word, textAnchor: 'end', dx: '-0.25em', dy: '0.32em' }}
      />
      <AxisBottom
        scale={times}
        top={height}
        hideAxisLine
        hideTicks
        tickValues={shown}
        tickFormat={(at) => timeText(at as Date)}
        tickLabelProps={(at) => ({ className: styles.word, textAnchor: at === moments.at(-1) ? 'end' : 'middle', dy: '0.25em' })}
      />
    </g>
  );
}

/** At most so many of them, equally far apart, from the first one on. */
function evenly<T>(all: readonly T[], most: number): T[] {
  const step = Math.max(1, Math.ceil((all.length - 1) / (most - 1)));
  return all.filter((_, index) => index % step === 0);
}
