import { expect, test } from 'vitest';
import { createHistogram } from '../../src/http/histogram.ts';

/** Bounds and seconds that are sums of halves, which floating point adds without rounding. */
const BOUNDS = [0.25, 0.5, 1];

function told(seconds: readonly number[]): string[] {
  const histogram = createHistogram('took', 'How long it took.', BOUNDS);
  for (const each of seconds) histogram.observe('getUser', 200, each);
  return histogram
    .text()
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

test('each bucket counts what took at most its bound, the last one everything, beside the sum and the count', () => {
  expect(told([0.125, 0.375, 0.375, 0.75, 4])).toEqual([
    'took_bucket{le="0.25",operation="getUser",status="200"} 1',
    'took_bucket{le="0.5",operation="getUser",status="200"} 3',
    'took_bucket{le="1",operation="getUser",status="200"} 4',
    'took_bucket{le="+Inf",operation="getUser",status="200"} 5',
    'took_sum{operation="getUser",status="200"} 5.625',
    'took_count{operation="getUser",status="200"} 5',
  ]);
});

test.each([
  ['nothing at all', 0, [1, 1, 1, 1]],
  ['less than the first bound', 0.125, [1, 1, 1, 1]],
  ['exactly the first bound', 0.25, [1, 1, 1, 1]],
  ['a little more than the first bound', 0.25 + Number.EPSILON, [0, 1, 1, 1]],
  ['exactly the bound in the middle', 0.5, [0, 1, 1, 1]],
  ['exactly the last bound', 1, [0, 0, 1, 1]],
  ['more than every bound', 1.5, [0, 0, 0, 1]],
])('what took %s is in its bucket and in every larger one, and in no smaller', (_, seconds, buckets) => {
  const counted = told([seconds]).filter((line) => line.startsWith('took_bucket'));
  expect(counted.map((line) => Number(line.split(' ')[1]))).toEqual(buckets);
});

test('operations are counted apart, and so are their statuses, in the order in which they came', () => {
  const histogram = createHistogram('took', 'How long it took.', [1]);
  histogram.observe('getUser', 200, 0.5);
  histogram.observe('getUser', 404, 2);
  histogram.observe('putUser', 200, 0.25);
  histogram.observe('getUser', 200, 3);
  expect(histogram.text()).toBe(`# HELP took How long it took.
# TYPE took histogram
took_bucket{le="1",operation="getUser",status="200"} 1
took_bucket{le="+Inf",operation="getUser",status="200"} 2
took_sum{operation="getUser",status="200"} 3.5
took_count{operation="getUser",status="200"} 2
took_bucket{le="1",operation="getUser",status="404"} 0
took_bucket{le="+Inf",operation="getUser",status="404"} 1
took_sum{operation="getUser",status="404"} 2
took_count{operation="getUser",status="404"} 1
took_bucket{le="1",operation="putUser",status="200"} 1
took_bucket{le="+Inf",operation="putUser",status="200"} 1
took_sum{operation="putUser",status="200"} 0.25
took_count{operation="putUser",status="200"} 1
`);
});

test('before anything was observed there is a heading and no series', () => {
  expect(createHistogram('took', 'How long it took.', BOUNDS).text()).toBe('# HELP took How long it took.\n# TYPE took histogram\n');
});
