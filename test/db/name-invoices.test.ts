import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { NAME_INVOICES } from '../../src/db/migrations/name-invoices.ts';
import { test } from '../support/serving.ts';

test('rejected events of a release before are told by the invoice and the type that they name, as far as they can be read', async ({
  server,
}) => {
  const cases: [event: string, invoiceId: string | null, type: string | null][] = [
    ['{"invoice_id": "inv_1", "type": "invoice_paid"}', 'inv_1', 'invoice_paid'],
    ['{"invoice_id": "ä \\" \\\\", "type": "paid"}', 'ä " \\', null],
    ['{"invoice_id": 7, "type": "invoice_voided"}', null, 'invoice_voided'],
    ['{"invoice_id": "", "type": null}', null, null],
    ['{"invoice_id": "nul \\u0000"}', null, null],
    ['{"invoice_id": "inv_2", "note": "cut', null, null],
    [JSON.stringify({ invoice_id: 'x'.repeat(256) }), null, null],
    ['"a text"', null, null],
    ['[1]', null, null],
  ];
  const ids = cases.map(() => `old-${randomUUID()}`);
  for (const [index, [event]] of cases.entries()) {
    await server.sql(
      `insert into billing_rejections (event_id, reason, event, received_at, reported_by) values ($1, 'invalid_event', $2, $3, 'operator:default')`,
      [ids[index], event, server.clock.now()],
    );
  }
  for (let again = 0; again < 2; again++) {
    await server.sql(NAME_INVOICES);
    const rows = await server.sql(
      'select invoice_id, type from billing_rejections where event_id = any($1) order by array_position($1, event_id)',
      [ids],
    );
    expect(rows.map(({ invoice_id, type }) => [invoice_id, type])).toEqual(cases.map(([, invoiceId, type]) => [invoiceId, type]));
  }
});
