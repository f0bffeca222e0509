/** Which invoices wait for their payment. */
export const WAITING = 'total_micro is not null and paid_at is null and not voided and spend_id is null';

/** In so many parts invoices are dated: each locks no more of them than it can change in a moment. */
export const PARTS = 64;

/**
 * Dates one part of the open invoices that are there: by the report that created each. Rows are locked in the order in which batches of
 * reports lock them. Each statement is about one table, for invoices and events may stand on several machines. A second time there is
 * nothing to do.
 */
export const dateInvoices = (part: number): string => `
do $$
declare
  undated record;
  moment timestamptz;
begin
  for undated in
    select invoice_id from invoices
    where ${WAITING}
      and created_at is null and get_byte(uuid_send(user_id), 15) % ${PARTS} = ${part}
    order by invoice_id
  loop
    select e.occurred_at into moment from billing_events e
    where e.invoice_id = undated.invoice_id and e.type = 'invoice_created'
    order by e.received_at, e.occurred_at limit 1;
    update invoices set created_at = coalesce(moment, now()) where invoice_id = undated.invoice_id and created_at is null;
  end loop;
end $$`;
