import { Card } from '../../../kit/card.tsx';
import layout from '../../../kit/layout.module.css';
import { ADA, BEN, type Call, newUser, payment } from '../../frame/example-calls.ts';
import { FirstCall } from '../../frame/first-call.tsx';
import { useOffice } from '../../frame/office.tsx';
import { useWords } from '../../frame/words.tsx';
import styles from './home-screen.module.css';
import type { Beginning } from './series-reading.ts';

/** The calls by which a programme begins. */
const callsOf = (): Record<keyof Beginning, readonly Call[]> => ({
  users: [newUser(ADA)],
  links: [newUser(BEN), { method: 'POST', path: '/v1/admin/referrals/signups', body: { user_id: BEN.id, code: 'CODE' } }],
  payments: [payment(BEN)],
});

/** How a programme begins, as a list that ticks itself. */
export function FirstRun({ steps }: { steps: Beginning }) {
  const { words } = useWords();
  const { deployment } = useOffice();
  const { home } = words;
  const calls = callsOf();
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
                  <FirstCall calls={calls[id]} />
                </>
              )}
            </div>
          </li>
        ))}
      </ol>
    </Card>
  );
}
