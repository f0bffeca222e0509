import layout from '../../kit/layout.module.css';
import letters from '../../kit/letters.module.css';
import { decimalOf } from '../../kit/money-text.ts';
import { countText } from '../../kit/number-text.ts';
import { Amount } from './amount.tsx';
import { IdText } from './id-text.tsx';
import { PayoutLink } from './payout-link.tsx';
import { roleText } from './role-text.ts';
import { hrefOf } from './use-links.ts';
import { UserLink } from './user-link.tsx';
import { When } from './when.tsx';
import { useWords } from './words.tsx';

/** A value of the details, as what it is: money, a moment, an id, yes or no, a list; whatever else, as it was written. */
export function AuditValue({ name, value }: { name: string; value: unknown }) {
  const { words, locale } = useWords();
  if (value === null || value === undefined || value === '') return <span className={letters.quiet}>{words.audit.nothing()}</span>;
  if (typeof value === 'boolean') return value ? words.frame.yes() : words.frame.no();
  if (typeof value === 'number') return <Figure name={name} value={value} locale={locale} />;
  if (Array.isArray(value)) return <List values={value} />;
  if (typeof value !== 'string') return <code>{JSON.stringify(value)}</code>;
  if (name.endsWith('_at') || name === 'hour') return Date.parse(value) ? <When at={value} /> : value;
  if (name === 'webhook_id') return <IdText id={value} href={hrefOf(`/webhooks/${value}`)} />;
  if (name === 'payout_id') return <PayoutLink id={value} />;
  if (name.endsWith('user_id')) return <UserLink id={value} />;
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
  if (values.length === 0) return <span className={letters.quiet}>{words.audit.nothing()}</span>;
  return (
    <ul className={layout.row}>
      {values.map((value) => (
        <li key={String(value)}>
          <code>{String(value)}</code>
        </li>
      ))}
    </ul>
  );
}
