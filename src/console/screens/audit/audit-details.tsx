import { detailText, readDetails } from '../../frame/audit-text.ts';
import { AuditValue } from '../../frame/audit-value.tsx';
import { useWords } from '../../frame/words.tsx';
import styles from './audit-entry.module.css';

type Details = Record<string, unknown>;

/** What changed, before and after side by side, and what else the entry says. */
export function AuditDetails({ details }: { details: Details }) {
  const { words } = useWords();
  const { audit } = words;
  const { changes, rest } = readDetails(details);
  return (
    <>
      {changes.length > 0 && (
        <>
          <h3 className={styles.part}>{audit.changes()}</h3>
          <table className={styles.changes}>
            <thead>
              <tr>
                <th scope="col">{audit.property()}</th>
                <th scope="col">{audit.before()}</th>
                <th scope="col">{audit.after()}</th>
              </tr>
            </thead>
            <tbody>
              {changes.map(({ name, before, after }) => (
                <tr key={name}>
                  <th scope="row">{detailText(name, words)}</th>
                  <td className={styles.before}>
                    <AuditValue name={name} value={before} />
                  </td>
                  <td>
                    <AuditValue name={name} value={after} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {rest.length > 0 && (
        <>
          <h3 className={styles.part}>{audit.further()}</h3>
          <dl className={styles.facts}>
            {rest.map(([name, value]) => (
              <Fact key={name} name={name} value={value} />
            ))}
          </dl>
        </>
      )}
    </>
  );
}

function Fact({ name, value }: { name: string; value: unknown }) {
  const { words } = useWords();
  return (
    <>
      <dt>{detailText(name, words)}</dt>
      <dd>
        <AuditValue name={name} value={value} />
      </dd>
    </>
  );
}
