import { scaleLinear } from '@visx/scale';
import { LinePath } from '@visx/shape';
import styles from './spark-line.module.css';

const [WIDTH, HEIGHT, EDGE] = [72, 24, 2];

/** The course of a number in the space of a word: beside it, for those who see it. */
export function SparkLine({ values }: { values: readonly number[] }) {
  const x = scaleLinear<number>({ domain: [0, Math.max(1, values.length - 1)], range: [EDGE, WIDTH - EDGE] });
  const y = scaleLinear<number>({ domain: [Math.min(0, ...values), Math.max(1, ...values)], range: [HEIGHT - EDGE, EDGE] });
  const last = values.length - 1;
  return (
    <svg className={styles.spark} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <LinePath data={[...values]} x={(_, index) => x(index)} y={(value) => y(value)} className={styles.line} />
      {last >= 0 && <circle className={styles.now} cx={x(last)} cy={y(values[last] as number)} r="2" />}
    </svg>
  );
}
