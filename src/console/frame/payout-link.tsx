import { Link } from 'wouter';
import { ShortCode } from '../../kit/short-code.tsx';
import { useMay } from './office.tsx';

/** A payout by its id; for whoever may see it, it leads to its page. */
export function PayoutLink({ id }: { id: string }) {
  const may = useMay();
  const shown = <ShortCode id={id} />;
  return may('getPayout') ? <Link href={`/payouts/${id}`}>{shown}</Link> : shown;
}
