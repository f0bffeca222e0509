import { listMyInvoices } from '../ask/billing.ts';
import { getMyBalance } from '../ask/users.ts';
import { useAsk } from './use-ask.ts';
import { useList } from './use-list.ts';

/** Whether the user has bills that credit is for: one is open, or credit was used for one. Where the host reports no open bills, nobody has. */
export function useHasCredit(): boolean {
  const { data: invoices } = useList(listMyInvoices());
  const { data: balance } = useAsk(getMyBalance());
  return (invoices !== undefined && invoices.length > 0) || (balance !== undefined && balance.spentMicro > 0);
}
