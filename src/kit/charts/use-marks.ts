import { type KeyboardEvent, useState } from 'react';

const KEYS: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => Math.min(index + 1, count - 1),
  ArrowLeft: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** What one mark of a plot is given, so that it can be pointed at and walked to. */
export interface MarkProps {
  tabIndex: number;
  onPointerEnter(): void;
  onPointerLeave(): void;
  onFocus(): void;
  onBlur(): void;
  onKeyDown(event: KeyboardEvent<Element>): void;
}

/**
 * The marks of a plot, of which one is told about: that which the pointer or the focus is on. A plot is one stop of the tab key; arrows, Home
 * and End walk from mark to mark.
 */
export function useMarks(count: number): [told: number | undefined, markProps: (index: number) => MarkProps] {
  const [told, tell] = useState<number>();
  const [stop, setStop] = useState(0);
  const walk = (event: KeyboardEvent<Element>, index: number) => {
    const next = KEYS[event.key]?.(index, count);
    if (next === undefined) return;
    event.preventDefault();
    event.currentTarget.closest('svg')?.querySelectorAll<SVGAElement>('a')[next]?.focus();
  };
  const markProps = (index: number): MarkProps => ({
    tabIndex: index === Math.min(stop, count - 1) ? 0 : -1,
    onPointerEnter: () => tell(index),
    onPointerLeave: () => tell(undefined),
    onFocus: () => {
      setStop(index);
      tell(index);
    },
    onBlur: () => tell(undefined),
    onKeyDown: (event) => walk(event, index),
  });
  return [told, markProps];
}
