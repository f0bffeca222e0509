import type { components } from '../../generated/openapi.ts';
import { instant, instantOrNull } from '../core/clock.ts';
import type { Code } from './code.entity.ts';
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
