import { queryOptions } from '@tanstack/react-query';
import { Card } from '../../../kit/card.tsx';
import { CodeBlock } from '../../../kit/code-block.tsx';
import { CopyButton } from '../../../kit/copy-button.tsx';
import layout from '../../../kit/layout.module.css';
import { getSeries } from '../../ask/reports.ts';
import { useOffice } from '../../frame/office.tsx';
import { useWords } from '../../frame/words.tsx';
import styles from './home-screen.module.css';
import { sumOf } from './series-reading.ts';

/** How far a new programme has come. */
export interface Beginning {
  users: boolean;
  /** Whether anybody has followed a link, or was bound to an inviter without one. */
  links: boolean;
  payments: boolean;
}

const SOON_MS = 5000;

/** What has ever happened. It is looked at again and again until everything has, so that the list ticks itself. */
export const beginning = () =>
  queryOptions({
    ...getSeries({ measures: 'signups,clicks,attributed,payments', interval: 'month', since: '2015-01-01T00:00:00Z' }),
    select: ({ points }): Beginning => ({
      users: sumOf(points, 'signups') > 0n,
      links: sumOf(points, 'clicks') + sumOf(points, 'attributed') > 0n,
      payments: sumOf(points, 'payments') > 0n,
    }),
    refetchInterval: ({ state }) => (state.data && sumOf(state.data.points, 'payments') > 0n ? false : SOON_MS),
  });

export const isBegun = ({ users, links, payments }: Beginning) => users && links && payments;

const ADA = '3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e';
const BEN = '5be9f2d4-e0ac-4e3b-aa84-5d5a201136a2';

/** The calls by which a programme begins, for the server that this is. */
function callsOf(origin: string): Record<keyof Beginning, string> {
  const call = (method: string, path: string, body: object) =>
    `curl -X ${method} ${origin}${path} \\\n  -H "X-Admin-Token: $ADMIN_TOKEN" -H 'Content-Type: application/json' \\\n  -d '${JSON.stringify(body, null, 2).replaceAll('\n', '\n  ')}'`;
  const payment = { id: 'evt_1', type: 'invoice_paid', occurred_at: new Date().toISOString().slice(0, 19).concat('Z') };
  return {
    users: call('PUT', `/v1/admin/users/${ADA}`, { display_name: 'Ada Lovelace' }),
    links: `${call('PUT', `/v1/admin/users/${BEN}`, { display_name: 'Ben Okafor' })}\n\n${call('POST', '/v1/admin/referrals/signups', { user_id: BEN, code: 'CODE' })}`,
    payments: call('POST', '/v1/admin/billing/events', {
      events: [{ ...payment, invoice_id: 'inv_1', user_id: BEN, amount_micro: 25_000_000 }],
    }),
  };
}

/** How a programme begins, as a list that ticks itself. */
export function FirstRun({ steps }: { steps: Beginning }) {
  const { words } = useWords();
  const { deployment } = useOffice();
  const { home, frame } = words;
  const calls = callsOf(deployment.publicUrl);
  const all = [
    ['users', home.firstUsers(), home.firstUsersHow()],
    ['links', home.firstLinks(), home.firstLinksHow({ link: `${deployment.publicUrl}/r/CODE` })],
    ['payments', home.firstPayments(), home.firstPaymentsHow()],
  ] as const;
  return (
    <Card title={home.first()} note={home.firstNote()}>
      <ol className={styles.steps}>
        {all.map(([id, title, how]) => (
          <li key={id} className={styles.step}>
            <span className={`${styles.tick} ${steps[id] ? styles.done : ''}`} aria-hidden="true" />
            <div className={`${layout.lines} ${styles.what}`}>
              <h3>
                {title} <span className={styles.state}>{steps[id] ? home.done() : home.open()}</span>
              </h3>
              {!steps[id] && (
                <>
                  <p className={styles.how}>{how}</p>
                  <div className={styles.code}>
                    <CodeBlock>{calls[id]}</CodeBlock>
                    <CopyButton text={calls[id]} label={frame.copy()} copiedLabel={frame.copied()} />
                  </div>
                </>
              )}
            </div>
          </li>
        ))}
      </ol>
    </Card>
  );
}
