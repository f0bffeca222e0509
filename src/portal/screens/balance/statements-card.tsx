import { Card } from '../../../kit/card.tsx';
import letters from '../../../kit/letters.module.css';
import { useMember } from '../../frame/member.tsx';
import { useWords } from '../../frame/words.tsx';
import lines from './line.module.css';
import { Line } from './line.tsx';
import { isRunning, monthsBack, monthText } from './statement/months.ts';

const SHOWN = 3;

/** The way to what moved: the latest months, and all of it. */
export function StatementsCard() {
  const { words, locale } = useWords();
  const { createdAt } = useMember().session.user;
  const now = new Date();
  return (
    <Card title={words.balance.statements()}>
      <p className={letters.hint}>{words.balance.statementsText()}</p>
      <ul className={lines.lines}>
        {monthsBack(new Date(createdAt), now)
          .slice(0, SHOWN)
          .map((month) => (
            <li key={month.name}>
              <Line href={`/balance?month=${month.name}`} label={monthText(month, locale)}>
                {isRunning(month, now) && <span className={letters.hint}>{words.balance.soFar()}</span>}
              </Line>
            </li>
          ))}
        <li>
          <Line href="/balance?account=all" label={words.accounts.all()} />
        </li>
      </ul>
    </Card>
  );
}
