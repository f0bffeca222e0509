import { useQuery } from '@tanstack/react-query';
import { useParams } from 'wouter';
import layout from '../../../kit/layout.module.css';
import { Notice } from '../../../kit/notice.tsx';
import type { Payout } from '../../../sdk/typescript/sdk.ts';
import { coverOf, getPayout } from '../../ask/payouts.ts';
import { Amount } from '../../frame/amount.tsx';
import { Asked } from '../../frame/asked.tsx';
import { IdText } from '../../frame/id-text.tsx';
import { useFlags } from '../../frame/look-at.tsx';
import { isOpen, PayoutPill } from '../../frame/payout-pill.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useMoneyText } from '../../frame/use-money-text.ts';
import { UserName } from '../../frame/user-name.tsx';
import { When } from '../../frame/when.tsx';
import { useWords } from '../../frame/words.tsx';
import { PayoutActs } from './payout-acts.tsx';
import { Approvals, History, WhereTo } from './payout-facts.tsx';
import { Movements, RewardsUsed } from './payout-money.tsx';
import styles from './payout-screen.module.css';

/** One payout: how much goes where, what became of it and by whom, and which money it is. */
export function PayoutScreen() {
  const { words } = useWords();
  const moneyText = useMoneyText();
  const { id = '' } = useParams<{ id: string }>();
  const query = useQuery(getPayout(id));
  const payout = query.data;
  return (
    <Screen
      title={payout ? words.payout.title({ amount: moneyText(payout.amountMicro) }) : words.nav.payout()}
      above={{ href: '/payouts', label: words.nav.payouts() }}
      head={payout && <Head payout={payout} />}
      actions={payout && <PayoutActs key={payout.id} payout={payout} />}
    >
      <Asked query={query} lines={8}>
        {(found) => <Facts payout={found} />}
      </Asked>
    </Screen>
  );
}

function Head({ payout }: { payout: Payout }) {
  const { words } = useWords();
  const moneyText = useMoneyText();
  return (
    <>
      <h1 className={styles.amount} aria-label={words.payout.title({ amount: moneyText(payout.amountMicro) })}>
        <Amount micro={payout.amountMicro} /> <PayoutPill status={payout.status} />
      </h1>
      <p className={styles.who}>
        {words.payout.asked()} <UserName id={payout.userId} /> · <When at={payout.requestedAt} /> · <IdText id={payout.id} />
      </p>
    </>
  );
}

function Facts({ payout }: { payout: Payout }) {
  return (
    <>
      {isOpen(payout) && <Warnings payout={payout} />}
      <div className={layout.halves}>
        <WhereTo payout={payout} />
        <div className={layout.parts}>
          <History payout={payout} />
          <Approvals payout={payout} />
        </div>
      </div>
      <RewardsUsed payout={payout} />
      <Movements payout={payout} />
    </>
  );
}

/** What is unusual about it, each with its reason. */
function Warnings({ payout }: { payout: Payout }) {
  const { words } = useWords();
  const { data: covered = true } = useQuery(coverOf(payout.id));
  const flags = useFlags({ ...payout, covered });
  if (flags.length === 0) return null;
  const isBad = flags.some((flag) => flag !== 'firstPayout' && flag !== 'newAddress');
  return (
    <Notice tone={isBad ? 'debt' : 'held'} title={words.payout.lookAt()}>
      <ul>
        {flags.map((flag) => (
          <li key={flag}>{words.payouts[`${flag}Why`]()}</li>
        ))}
      </ul>
    </Notice>
  );
}
