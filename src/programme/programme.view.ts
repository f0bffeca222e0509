import type { components } from '../../generated/openapi.ts';
import { instant } from '../core/clock.ts';
import type { VersionRow } from './list-programme-versions.ts';
import { type Programme, versionName } from './programme.ts';

export function programmeView({ number, document }: Programme): components['schemas']['Programme'] {
  return { version: versionName(number), reserved_slug_patterns: [], ...document };
}

export function programmeVersionView({ version, actor, created_at, fields, note }: VersionRow): components['schemas']['ProgrammeVersion'] {
  return { version: versionName(version), actor, created_at: instant(created_at), fields, note };
}
