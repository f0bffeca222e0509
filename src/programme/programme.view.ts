import type { components } from '../../generated/openapi.ts';
import { type Programme, versionName } from './programme.ts';

export function programmeView({ number, document }: Programme): components['schemas']['Programme'] {
  return { version: versionName(number), reserved_slug_patterns: [], ...document };
}
