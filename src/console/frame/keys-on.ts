import { keptText } from '../../kit/kept.ts';

/** Whether single keys do something (WCAG 2.1.4 wants a way to turn them off). */
export function areKeysOn(): boolean {
  return keptText('keys') !== 'off';
}
