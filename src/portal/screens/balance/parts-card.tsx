import { Card } from '../../../kit/card.tsx';
import { Notice } from '../../../kit/notice.tsx';
import { PartsBar } from '../../../kit/parts-bar.tsx';
import { Amount, useMoneyText } from '../../frame/amount.tsx';
import { useWords } from '../../frame/words.tsx';
import { ACCOUNT_TONES, PARTS, type Standing, signed, sumOf } from './accounts.ts';
import lines from './line.module.css';
import { Line } from './line.tsx';

/** Everything that was earned, as what has become of it: lines that add up before the eyes, and each opens what moved it. */
export function PartsCard({ standing }: { standing: Standing }) {
  const { words } = useWords();
  const money = useMoneyText();
  const parts = PARTS.map((account) => ({ account, label: words.accounts[account](), micro: signed(account, standing[account]) }));
  // What nobody ever owed needs no line.
  const shown = parts.filter(({ account, micro }) => account !== 'debt' || micro !== 0n);
  const sum = sumOf(standing, PARTS);
  return (
    <Card title={words.balance.parts()}>
      <PartsBar
        label={shown.map(({ label, micro }) => `${label} ${money(micro)}`).join(', ')}
        parts={parts.map(({ account, micro }) => ({ tone: ACCOUNT_TONES[account], micro }))}
      />
      <ul className={lines.lines}>
        {shown.map(({ account, label, micro }) => (
          <li key={account}>
            <Line href={`/balance?account=${account}`} tone={ACCOUNT_TONES[account]} label={label} hint={words.accountTexts[account]()}>
              <Amount micro={micro} />
            </Line>
          </li>
        ))}
        <li className={lines.total}>
          <Line href="/balance?account=programme" label={words.accounts.programme()} hint={words.accountTexts.programme()} isSum>
            <Amount micro={sum} />
          </Line>
        </li>
      </ul>
      {sum !== standing.programme && (
        <Notice tone="debt" title={words.balance.wrong()}>
          <p>{words.balance.wrongText()}</p>
        </Notice>
      )}
    </Card>
  );
}
