import type { components } from '../../generated/openapi.ts';
import { instant, instantOrNull } from '../core/clock.ts';
import type { BegunSession } from './begin-session.ts';
import type { getDeployment } from './get-deployment.ts';
import type { OperatorNow } from './get-operator.ts';
import type { OperatorState } from './list-operators.ts';

type Schemas = components['schemas'];

export function operatorView(state: OperatorState): Schemas['Operator'] {
  const { name, role, email, has_oidc, in_environment, open_sessions } = state;
  const created_at = instantOrNull(state.created_at);
  const last_seen_at = instantOrNull(state.last_seen_at);
  return { name, role, email, disabled: state.disabled_at !== null, has_oidc, in_environment, open_sessions, created_at, last_seen_at };
}

export function currentOperatorView({ actor, role, may }: OperatorNow): Schemas['CurrentOperator'] {
  const { name, scopes, session } = actor;
  const end = session && { expires_at: instant(session.expiresAt), fresh_until: instant(session.freshUntil) };
  return { operator: name, role, scopes: [...scopes], session: end ?? null, may };
}

export function sessionStateView(operator: string, { expiresAt, freshUntil }: BegunSession): Schemas['ConsoleSessionState'] {
  return { operator, expires_at: instant(expiresAt), fresh_until: instant(freshUntil) };
}

export function deploymentView(found: Awaited<ReturnType<typeof getDeployment>>): Schemas['Deployment'] {
  const { version, currency, publicUrl, appendOnly, fourEyes, jobs, features } = found;
  return {
    version,
    currency,
    public_url: publicUrl,
    append_only: appendOnly,
    four_eyes: fourEyes,
    jobs: jobs.map(({ name, lastSuccessAt }) => ({ name, last_success_at: lastSuccessAt ? instant(lastSuccessAt) : null })),
    features: [...features],
  };
}
