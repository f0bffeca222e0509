/** A call of the contract: what is sent where. */
export interface Call {
  method: 'GET' | 'POST' | 'PUT';
  path: string;
  body?: object;
  /** Whether the page of a user who is signed in calls, and not an operator's program. */
  isOfUser?: boolean;
}

export const ADA = { id: '3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e', name: 'Ada Lovelace' };
export const BEN = { id: '5be9f2d4-e0ac-4e3b-aa84-5d5a201136a2', name: 'Ben Okafor' };

/** Reports a user who has signed up. */
export function newUser({ id, name }: typeof ADA): Call {
  return { method: 'PUT', path: `/v1/admin/users/${id}`, body: { display_name: name } };
}

/** Reports what a user has paid, a moment ago. */
export function payment({ id }: typeof ADA): Call {
  const event = { id: 'evt_1', type: 'invoice_paid', occurred_at: new Date().toISOString().slice(0, 19).concat('Z') };
  const body = { events: [{ ...event, invoice_id: 'inv_1', user_id: id, amount_micro: 25_000_000 }] };
  return { method: 'POST', path: '/v1/admin/billing/events', body };
}

/** The call as it is made from a shell. */
export function shellText({ method, path, body, isOfUser = false }: Call, publicUrl: string): string {
  const url = `curl ${method === 'GET' ? '' : `-X ${method} `}${publicUrl}${path}`;
  const who = isOfUser ? "-H 'Cookie: nl_session=…'" : '-H "X-Admin-Token: $ADMIN_TOKEN"';
  if (!body) return [url, who].join(' \\\n  ');
  const json = JSON.stringify(body, null, 2).replaceAll('\n', '\n  ');
  return [url, `${who} -H 'Content-Type: application/json'`, `-d '${json}'`].join(' \\\n  ');
}
