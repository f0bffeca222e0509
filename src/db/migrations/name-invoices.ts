/**
 * Reads invoice and type out of the rejected events that are there: few, for they are kept for 13 months. One that was cut, or that
 * PostgreSQL cannot read, has none. It locks the rows that it changes, and a second time there is nothing to do.
 */
export const NAME_INVOICES = `
do $$
declare
  rejection record;
  sent jsonb;
begin
  for rejection in select event_id, event from billing_rejections where invoice_id is null and type is null loop
    begin
      sent := rejection.event::jsonb;
      update billing_rejections
      set invoice_id = case when jsonb_typeof(sent->'invoice_id') = 'string' and length(sent->>'invoice_id') between 1 and 255
          then sent->>'invoice_id' end,
        type = case when sent->>'type' in (select unnest(enum_range(null::billing_event_type))::text) then sent->>'type' end
      where event_id = rejection.event_id and event = rejection.event;
    exception when data_exception then null;
    end;
  end loop;
end $$`;
