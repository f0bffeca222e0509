import { Button } from '../../../kit/button.tsx';
import letters from '../../../kit/letters.module.css';
import { Progress } from '../../../kit/progress.tsx';
import type { FullBalance } from '../../../sdk/typescript/sdk.ts';
import { Amount, useMoneyText } from '../../frame/amount.tsx';
import { dayText } from '../../frame/day-text.ts';
import { useMember } from '../../frame/member.tsx';
import panel from '../../frame/panel.module.css';
import { useStage } from '../../frame/stage.tsx';
import { useClosed } from '../../frame/use-closed.ts';
import { WithdrawLink } from '../../frame/withdraw-link.tsx';
import { useWords } from '../../frame/words.tsx';
import type { Withdrawal } from './use-withdrawal.ts';
import styles from './withdraw.module.css';
import { WithdrawForm } from './withdraw-form.tsx';

/** What is free, and the form by which it is withdrawn, or why it cannot be. */
export function Start({ balance, withdrawal }: { balance: FullBalance; withdrawal: Withdrawal }) {
  const { words } = useWords();
  return (
    <>
      <div>
        <h2 className={styles.label}>{words.withdraw.free()}</h2>
        <p className={panel.amount}>
          <Amount micro={balance.availableMicro} />
        </p>
      </div>
      <Way balance={balance} withdrawal={withdrawal} />
    </>
  );
}

function Way({ balance, withdrawal }: { balance: FullBalance; withdrawal: Withdrawal }) {
  const { words } = useWords();
  const { networks, payoutMinMicro } = useMember().terms;
  const isFramed = useStage().kind === 'frame';
  const closed = useClosed();
  const money = useMoneyText();
  if (networks.length === 0) {
    return (
      <>
        <p className={letters.soft}>{words.withdraw.noWayText()}</p>
        <OffButton because={words.withdraw.noWay()} />
      </>
    );
  }
  if (closed !== undefined) return <OffButton because={closed} />;
  if (balance.availableMicro < payoutMinMicro) {
    return (
      <>
        <Missing balance={balance} />
        <OffButton because={words.withdraw.beginsAt({ min: money(payoutMinMicro) })} />
      </>
    );
  }
  if (!isFramed) return <WithdrawForm balance={balance} withdrawal={withdrawal} />;
  return (
    <>
      <WithdrawLink />
      <p className={letters.hint}>{words.withdraw.inWindow()}</p>
    </>
  );
}

/** It says why, to everybody, and not only to whoever points at it. */
function OffButton({ because }: { because: string }) {
  const { words } = useWords();
  return (
    <>
      <Button look="primary" because={because}>
        {words.nav.withdraw()}
      </Button>
      <p className={styles.because} aria-hidden="true">
        {because}
      </p>
    </>
  );
}

/** How far it is to the smallest withdrawal, and what comes next. */
function Missing({ balance: { availableMicro, owedMicro, unlocks } }: { balance: FullBalance }) {
  const { words, locale } = useWords();
  const { networks, payoutMinMicro } = useMember().terms;
  const money = useMoneyText();
  const [next] = unlocks;
  const ways = new Intl.ListFormat(locale, { type: 'disjunction' }).format(networks.map((network) => words.networks[network]()));
  return (
    <>
      <Progress
        label={words.withdraw.missing({ amount: money(payoutMinMicro - availableMicro + owedMicro) })}
        note={words.withdraw.reached({ free: money(availableMicro), min: money(payoutMinMicro) })}
        done={availableMicro}
        all={payoutMinMicro}
      />
      {owedMicro > 0 && <p className={letters.soft}>{words.withdraw.owed({ amount: money(owedMicro) })}</p>}
      <p className={letters.soft}>
        {next && `${words.withdraw.unlocks({ amount: money(next.amountMicro), day: dayText(new Date(next.at), new Date(), locale) })} `}
        {words.withdraw.ways({ networks: ways })}
      </p>
    </>
  );
}
