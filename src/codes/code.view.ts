import type { components } from '../../generated/openapi.ts';
import { instant, instantOrNull } from '../core/clock.ts';
import type { Code } from './code.entity.ts';
import type { CodeRow } from './list-user-codes.ts';
import type { ResolvedCode } from './resolve-code.ts';

export function codeView(code: Code): components['schemas']['Code'] {
  return {
    ID: code.codeId,
    UserID: code.userId,
    Code: code.code,
    Kind: code.kind,
    CreatedAt: instant(code.createdAt),
    DisabledAt: instantOrNull(code.disabledAt ?? null),
  };
}

export function publicCodeView({ inviterDisplay, ...code }: ResolvedCode): components['schemas']['PublicCode'] {
  return inviterDisplay === undefined ? code : { ...code, inviter_display: inviterDisplay };
}

export function userCodeView(code: Code | CodeRow): components['schemas']['UserCode'] {
  return {
    id: code.codeId,
    user_id: code.userId,
    code: code.code,
    kind: code.kind,
    created_at: instant(code.createdAt),
    disabled_at: instantOrNull(code.disabledAt ?? null),
    barred: Boolean(code.barredAt),
    released_at: instantOrNull(code.releasedAt ?? null),
  };
}
