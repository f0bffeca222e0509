import { Link } from 'wouter';
import { buttonClass } from '../../../kit/button.tsx';
import { Card } from '../../../kit/card.tsx';
import { Notice } from '../../../kit/notice.tsx';
import { Empty } from '../../../kit/states.tsx';
import type { FullBalance } from '../../../sdk/typescript/sdk.ts';
import { getMyBalance } from '../../ask/users.ts';
import { useMoneyText } from '../../frame/amount.tsx';
import { Asked } from '../../frame/asked.tsx';
import columns from '../../frame/columns.module.css';
import { useMember } from '../../frame/member.tsx';
import { Screen } from '../../frame/screen.tsx';
import { termsText } from '../../frame/terms-text.ts';
import { useAsk } from '../../frame/use-ask.ts';
import { useWords } from '../../frame/words.tsx';
import { PARTS, standingOf } from './accounts.ts';
import { PartsCard } from './parts-card.tsx';
import { StatementsCard } from './statements-card.tsx';
import { UnlockCard } from './unlock-card.tsx';

/** Everything that was earned and where it is, when the rest comes, and the way to what moved it. */
export function Overview() {
  const { words } = useWords();
  const balance = useAsk(getMyBalance());
  return (
    <Screen title={words.nav.balance()} lead={words.balance.lead()}>
      <Asked asking={balance} lines={9}>
        {(data) => <Money balance={data} />}
      </Asked>
    </Screen>
  );
}

function Money({ balance }: { balance: FullBalance }) {
  const standing = standingOf(balance);
  if (PARTS.every((account) => standing[account] === 0n)) return <Nothing />;
  return (
    <>
      {standing.debt > 0n && <Owed micro={standing.debt} />}
      <div className={columns.columns}>
        <PartsCard standing={standing} />
        <div className={columns.column}>
          <UnlockCard balance={balance} />
          <StatementsCard />
        </div>
      </div>
    </>
  );
}

/** Where there is nothing: how the first money comes. What came and was taken back can still be looked up. */
function Nothing() {
  const { words, locale } = useWords();
  const { me, terms } = useMember();
  const { offer, details } = termsText(me, terms, words, locale);
  const actions = (
    <>
      <Link href="/link" className={buttonClass('primary')}>
        {words.balance.toLink()}
      </Link>
      <Link href="/balance?account=all" className={buttonClass()}>
        {words.accounts.all()}
      </Link>
    </>
  );
  return (
    <Card>
      <Empty title={words.balance.nothing()} actions={actions}>
        <p>{offer}.</p>
        <p>{details.join(' ')}</p>
      </Empty>
    </Card>
  );
}

/** What is owed, why, and that nothing has to be done. */
function Owed({ micro }: { micro: bigint }) {
  const { words } = useWords();
  const money = useMoneyText();
  const how = (
    <Link href="/balance?account=debt" className={buttonClass()}>
      {words.balance.toOwed()}
    </Link>
  );
  return (
    <Notice tone="debt" title={words.balance.owed({ amount: money(micro) })} actions={how}>
      <p>{words.balance.owedText()}</p>
    </Notice>
  );
}
