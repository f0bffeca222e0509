import { listMyInvoices } from '../ask/billing.ts';
import { getMyBalance } from '../ask/users.ts';
import { useAsk } from './use-ask.ts';
import { useList } from './use-list.ts';

/**
 * Whether the user has or had bills that credit is for: one is open, or credit was used for one. Where the host reports no open bills,
 * nobody has. Undefined as long as it is not known.
 */
export function useHasCredit(): boolean | undefined {
  const { data: invoices } = useList(listMyInvoices());
  const { data: balance } = useAsk(getMyBalance());
  if ((invoices && invoices.length > 0) || (balance && balance.spentMicro > 0)) return true;
  return invoices && balance && false;
}
