import { Link } from 'wouter';
import { Card } from '../../../kit/card.tsx';
import type { FullBalance } from '../../../sdk/typescript/sdk.ts';
import { Amount } from '../../frame/amount.tsx';
import { useWords } from '../../frame/words.tsx';
import styles from './credit-card.module.css';

/** What there is to pay bills with, and what was paid so far, which opens the movements. */
export function CreditCard({ balance: { availableMicro, spentMicro } }: { balance: FullBalance }) {
  const { words } = useWords();
  return (
    <Card>
      <dl className={styles.figures}>
        <div>
          <dt className={styles.label}>{words.credit.available()}</dt>
          <dd className={styles.value}>
            <Amount micro={availableMicro} />
          </dd>
        </div>
        <div>
          <dt className={styles.label}>{words.credit.used()}</dt>
          <dd className={styles.value}>
            <Link href="/balance?account=spent">
              <Amount micro={spentMicro} />
            </Link>
          </dd>
        </div>
      </dl>
    </Card>
  );
}
