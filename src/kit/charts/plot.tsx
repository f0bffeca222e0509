import type { ReactNode } from 'react';
import { useWidth } from '../use-width.ts';
import { MARGIN } from './axes.tsx';
import styles from './plot.module.css';

interface PlotProps {
  label: string;
  height?: number;
  /** What is told of the mark that is pointed at, and how far from the left it stands, once the marks are drawn. */
  told?: { text: string; x(): number } | undefined;
  /** Draws within these bounds, in CSS pixels. */
  children(width: number, height: number): ReactNode;
}

/** The surface of a plot, as wide as its place: words keep their size, and nothing is stretched. */
export function Plot({ label, height = 208, told, children }: PlotProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const inner = width - MARGIN.left - MARGIN.right;
  return (
    <div ref={ref} className={styles.plot}>
      {/* biome-ignore lint/a11y/useSemanticElements: no element of SVG is a group that has a name */}
      <svg role="group" aria-label={label} width={width} height={height}>
        <g transform={`translate(${MARGIN.left},${MARGIN.top})`}>{inner > 0 && children(inner, height - MARGIN.top - MARGIN.bottom)}</g>
      </svg>
      {told && (
        <div className={styles.told} ref={(element) => place(element, told.x() + MARGIN.left, width)}>
          {told.text}
        </div>
      )}
    </div>
  );
}

/** Through the object model, as the policy of the page allows no style in an attribute. */
function place(element: HTMLElement | null, x: number, width: number): void {
  if (!element) return;
  const half = element.offsetWidth / 2;
  element.style.insetInlineStart = `${Math.min(Math.max(x, half), width - half)}px`;
}
