import { Checkbox } from '../../controls/checkbox.tsx';
import { useOffice } from '../../frame/office.tsx';
import styles from './operators-screen.module.css';

/** What tokens are mostly for. */
export const PURPOSES = ['bridge', 'reads', 'all', 'chosen'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** What the application reports whose users invite each other. */
const BRIDGE = ['users:write', 'attributions:write', 'sessions:write', 'billing:write', 'points:write'];

/** The scopes that a purpose needs, of those that whoever makes the token has to give. */
export function scopesFor(purpose: Exclude<Purpose, 'chosen'>, held: readonly string[]): readonly string[] {
  if (purpose === 'all') return ['*'];
  return held.filter((scope) => (purpose === 'reads' ? scope.endsWith(':read') : BRIDGE.includes(scope)));
}

interface ScopeChoiceProps {
  label: string;
  chosen: ReadonlySet<string>;
  onChoose(scopes: ReadonlySet<string>): void;
}

/** Every scope that one has to give, in a line for each part of the contract. */
export function ScopeChoice({ label, chosen, onChoose }: ScopeChoiceProps) {
  const { operator } = useOffice();
  const byTag = Object.entries(Object.groupBy(operator.scopes, (scope) => scope.split(':')[0] ?? ''));
  const toggle = (scope: string, isOn: boolean) => {
    const next = new Set(chosen);
    if (isOn) next.add(scope);
    else next.delete(scope);
    onChoose(next);
  };
  return (
    <fieldset className={styles.scopes} aria-label={label}>
      {byTag.map(([tag, scopes = []]) => (
        <div key={tag} className={styles.tag}>
          <code>{tag}</code>
          {scopes.map((scope) => (
            <Checkbox key={scope} aria-label={scope} isSelected={chosen.has(scope)} onChange={(isOn) => toggle(scope, isOn)}>
              {scope.slice(tag.length + 1)}
            </Checkbox>
          ))}
        </div>
      ))}
    </fieldset>
  );
}
