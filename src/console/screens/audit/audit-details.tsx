import { Link } from 'wouter';
import { decimalOf } from '../../../kit/money-text.ts';
import { countText } from '../../../kit/number-text.ts';
import { shortText } from '../../../kit/short-text.ts';
import { Amount } from '../../frame/amount.tsx';
import { detailName } from '../../frame/detail-name.ts';
import { IdText } from '../../frame/id-text.tsx';
import { useMay } from '../../frame/office.tsx';
import { roleText } from '../../frame/role-text.ts';
import { When } from '../../frame/when.tsx';
import { useWords } from '../../frame/words.tsx';
import { UserId } from './actor-text.tsx';
import styles from './audit-entry.module.css';

type Details = Record<string, unknown>;

/** What changed, before and after side by side, and what else the entry says. */
export function AuditDetails({ details }: { details: Details }) {
  const { words } = useWords();
  const { audit } = words;
  const changed = Object.keys(details).flatMap((name) => (name.startsWith('old_') ? [name.slice('old_'.length)] : []));
  const rest = Object.entries(details).filter(([name]) => !changed.includes(name.replace(/^(old|new)_/, '')));
  return (
    <>
      {changed.length > 0 && (
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
              {changed.map((name) => (
                <tr key={name}>
                  <th scope="row">{detailName(name, words)}</th>
                  <td className={styles.before}>
                    <Value name={name} value={details[`old_${name}`]} />
                  </td>
                  <td>
                    <Value name={name} value={details[`new_${name}`]} />
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
      <dt>{detailName(name, words)}</dt>
      <dd>
        <Value name={name} value={value} />
      </dd>
    </>
  );
}

/** A value as what it is: money, a moment, an id, yes or no, a list; whatever else, as it was written. */
function Value({ name, value }: { name: string; value: unknown }) {
  const { words, locale } = useWords();
  if (value === null || value === undefined || value === '') return <span className={styles.soft}>{words.audit.nothing()}</span>;
  if (typeof value === 'boolean') return value ? words.frame.yes() : words.frame.no();
  if (typeof value === 'number') return <Figure name={name} value={value} locale={locale} />;
  if (Array.isArray(value)) return <List values={value} />;
  if (typeof value !== 'string') return <code>{JSON.stringify(value)}</code>;
  if (name.endsWith('_at') || name === 'hour') return Date.parse(value) ? <When at={value} /> : value;
  if (name === 'payout_id') return <PayoutId id={value} />;
  if (name.endsWith('user_id')) return <UserId id={value} />;
  if (name === 'role') return roleText(value, words);
  if (/_id$|hash$|commitment$/.test(name)) return <IdText id={value} />;
  return value;
}

function Figure({ name, value, locale }: { name: string; value: number; locale: string }) {
  if (name === 'points_micro') return decimalOf(value);
  return name.endsWith('_micro') ? <Amount micro={value} /> : countText(value, locale);
}

function List({ values }: { values: readonly unknown[] }) {
  const { words } = useWords();
  if (values.length === 0) return <span className={styles.soft}>{words.audit.nothing()}</span>;
  return (
    <ul className={styles.values}>
      {values.map((value) => (
        <li key={String(value)}>
          <code>{String(value)}</code>
        </li>
      ))}
    </ul>
  );
}

function PayoutId({ id }: { id: string }) {
  const may = useMay();
  const text = <code title={id}>{shortText(id)}</code>;
  return may('getPayout') ? <Link href={`/payouts/${id}`}>{text}</Link> : text;
}
