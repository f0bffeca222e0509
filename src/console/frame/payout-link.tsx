import { Link } from 'wouter';
import letters from '../../kit/letters.module.css';
import { shortText } from '../../kit/short-text.ts';
import { useMay } from './office.tsx';

/** A payout by its id; for whoever may see it, it leads to its page. */
export function PayoutLink({ id }: { id: string }) {
  const may = useMay();
  const shown = (
    <code className={letters.unbroken} title={id}>
      {shortText(id)}
    </code>
  );
  return may('getPayout') ? <Link href={`/payouts/${id}`}>{shown}</Link> : shown;
}
