import { Link } from 'wouter';
import { PartsBar } from '../../../kit/parts-bar.tsx';
import type { FullBalance } from '../../../sdk/typescript/sdk.ts';
import { getMyBalance } from '../../ask/users.ts';
import { Amount, useMoneyText } from '../../frame/amount.tsx';
import { Asked } from '../../frame/asked.tsx';
import { dayText } from '../../frame/day-text.ts';
import { useMember } from '../../frame/member.tsx';
import panel from '../../frame/panel.module.css';
import { useAsk } from '../../frame/use-ask.ts';
import { WithdrawLink } from '../../frame/withdraw-link.tsx';
import { useWords } from '../../frame/words.tsx';
import styles from './balance-card.module.css';

/** What is free now, and where the rest is. */
export function BalanceCard() {
  const { words } = useWords();
  const balance = useAsk(getMyBalance());
  return (
    <section className={panel.panel} aria-label={words.nav.balance()}>
      <header className={styles.head}>
        <h2 className={styles.label}>{words.home.available()}</h2>
        <Link href="/balance" className={styles.counted}>
          {words.home.counted()}
        </Link>
      </header>
      <Asked asking={balance}>{(data) => <Standing balance={data} />}</Asked>
    </section>
  );
}

function Standing({ balance }: { balance: FullBalance }) {
  const { words } = useWords();
  const { terms } = useMember();
  const money = useMoneyText();
  const { availableMicro, pendingMicro, reservedMicro, owedMicro } = balance;
  const rest = useRest(balance);
  // What becomes free pays back first what is owed.
  const missing = terms.payoutMinMicro - availableMicro + owedMicro;
  const label = [`${words.home.available()} ${money(availableMicro)}`, ...rest].join(', ');
  return (
    <>
      <p className={panel.amount}>
        <Amount micro={availableMicro} />
      </p>
      <PartsBar
        label={`${words.home.parts()}: ${label}`}
        parts={[
          { tone: 'free', micro: availableMicro },
          { tone: 'held', micro: pendingMicro },
          { tone: 'reserved', micro: reservedMicro },
        ]}
      />
      {rest.length > 0 && <p className={styles.rest}>{rest.join(' · ')}</p>}
      <WithdrawLink />
      {missing > 0 && <p className={styles.missing}>{words.home.missing({ amount: money(missing) })}</p>}
    </>
  );
}

/** What is not free, in words: held and until when, on its way, owed back. */
function useRest({ pendingMicro, reservedMicro, owedMicro, unlocks }: FullBalance): string[] {
  const { words, locale } = useWords();
  const money = useMoneyText();
  const { home } = words;
  const [next] = unlocks;
  const parts: string[] = [];
  if (pendingMicro > 0) parts.push(home.heldPart({ amount: money(pendingMicro) }));
  if (next) parts.push(home.nextUnlock({ amount: money(next.amountMicro), day: dayText(new Date(next.at), new Date(), locale) }));
  if (reservedMicro > 0) parts.push(home.onItsWay({ amount: money(reservedMicro) }));
  if (owedMicro > 0) parts.push(home.owed({ amount: money(owedMicro) }));
  return parts;
}
