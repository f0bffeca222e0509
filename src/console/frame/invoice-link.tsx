import { Link } from 'wouter';
import { ShortCode } from '../../kit/short-code.tsx';

/** An invoice by its id; it leads to why it earned what it earned. */
export function InvoiceLink({ id }: { id: string }) {
  return (
    <Link href={`/why?invoice=${encodeURIComponent(id)}`}>
      <ShortCode id={id} head={14} />
    </Link>
  );
}
