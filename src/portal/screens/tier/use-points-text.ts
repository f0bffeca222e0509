import { pointsText } from '../../../kit/number-text.ts';
import { useWords } from '../../frame/words.tsx';

/** What words are given of an amount of points: how it is written, and what decides between one and several. */
interface SomePoints {
  points: string;
  count: number;
}

/** Amounts of points in words that count them. */
export function usePointsText(): (points: number, say: (all: SomePoints) => string) => string {
  const { locale } = useWords();
  return (points, say) => say({ points: pointsText(points, locale), count: points });
}
