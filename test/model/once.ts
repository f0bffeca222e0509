import { type OperationId, operations } from '../../generated/operations.ts';
import { type Answer, copyOf, refuse, type World } from './world.ts';

/** A key, whose it is, and what it stands for. */
export interface Key {
  key: string;
  actor: string;
  operation: OperationId;
  /** Path and body: another request under the key is refused. */
  says: string;
}

/** Does something once for a key of an actor and an operation; only a success is kept, and answered again. */
export function once(world: World, { key, actor, operation, says }: Key, does: (world: World) => Answer): Answer {
  const scope = JSON.stringify([actor, operation, key]);
  const kept = world.keys.get(scope);
  if (kept?.says === says) return kept.answer;
  if (kept) {
    const { error } = does(copyOf(world));
    return comesBeforeReuse(operation, error) ? does(copyOf(world)) : refuse(422, 'idempotency_key_reused');
  }
  const answer = does(world);
  if (answer.status < 400) world.keys.set(scope, { says, answer });
  return answer;
}

/** Whether the contract lists a refusal before that of a reused key. */
function comesBeforeReuse(operation: OperationId, error: string | undefined): boolean {
  const order: readonly string[] = operations[operation].errors;
  return error !== undefined && order.indexOf(error) < order.indexOf('idempotency_key_reused');
}
