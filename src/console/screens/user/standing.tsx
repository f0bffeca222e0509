import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Card } from '../../../kit/card.tsx';
import { Pill } from '../../../kit/pill.tsx';
import tones from '../../../kit/tone.module.css';
import type { Account, Reward, UserRecord } from '../../../sdk/typescript/sdk.ts';
import { listUserRewards } from '../../ask/users.ts';
import { accountText } from '../../frame/account.tsx';
import { Amount } from '../../frame/amount.tsx';
import { useMay } from '../../frame/office.tsx';
import { ACCOUNT_TONES } from '../../frame/values.ts';
import { When } from '../../frame/when.tsx';
import { useWords } from '../../frame/words.tsx';
import styles from './standing.module.css';
import bar from './standing-bar.module.css';

interface Part {
  account: Account;
  micro: number;
  /** What stands before it in the sentence. */
  sign: '=' | '+' | '−';
}

/** A user's money as a sentence that adds up: all that was earned is held, free, promised, paid out or spent, less what is owed back. */
export function Standing({ user }: { user: UserRecord }) {
  const { words } = useWords();
  const { accounts, userId } = user;
  const parts: readonly Part[] = [
    { account: 'pending', micro: accounts.pending, sign: '=' },
    { account: 'available', micro: accounts.available, sign: '+' },
    { account: 'reserved', micro: accounts.reserved, sign: '+' },
    { account: 'paid_out', micro: accounts.paidOut, sign: '+' },
    { account: 'spent', micro: accounts.spent, sign: '+' },
    { account: 'debt', micro: 0 - accounts.debt, sign: '−' },
  ];
  return (
    <Card>
      <div className={styles.sentence}>
        <Term userId={userId} account="programme" micro={0 - accounts.programme}>
          <span className={styles.earned}>{words.user.earned()}</span>
        </Term>
        {parts.map(({ account, micro, sign }) => (
          <span key={account} className={styles.part}>
            <span className={styles.sign}>{sign}</span>
            <Term userId={userId} account={account} micro={micro}>
              <Pill tone={account === 'debt' && micro === 0 ? 'plain' : ACCOUNT_TONES[account]}>{accountText(account, words)}</Pill>
            </Term>
          </span>
        ))}
      </div>
      <div className={bar.bar} aria-hidden="true">
        {parts
          .filter(({ account, micro }) => account !== 'debt' && micro > 0)
          .map(({ account, micro }) => (
            <i
              key={account}
              className={`${tones[ACCOUNT_TONES[account]]} ${account === 'spent' ? bar.spent : ''}`}
              ref={(element) => element?.style.setProperty('flex-grow', String(micro))}
            />
          ))}
      </div>
      <p className={styles.next}>
        <NextUnlock userId={userId} /> {words.user.opens()}
      </p>
    </Card>
  );
}

interface TermProps {
  userId: string;
  account: Account;
  micro: number;
  children: ReactNode;
}

/** One figure of the sentence, which opens the movements behind it. */
function Term({ userId, account, micro, children }: TermProps) {
  const href = account === 'programme' ? `/users/${userId}?tab=ledger` : `/users/${userId}?tab=ledger&account=${account}`;
  return (
    <Link href={href} className={styles.term}>
      {children}
      <span className={micro === 0 ? `${styles.figure} ${styles.nothing}` : styles.figure}>
        <Amount micro={micro} />
      </span>
    </Link>
  );
}

/** What becomes free next, and when; nothing where nothing is held, or where more is held than one answer tells. */
function NextUnlock({ userId }: { userId: string }) {
  const { words } = useWords();
  const may = useMay();
  const { data } = useQuery({ ...listUserRewards(userId, { status: 'pending', limit: 200 }), enabled: may('listUserRewards') });
  if (!data || data.next || data.items.length === 0) return null;
  const at = data.items.map(({ availableAt }) => availableAt).toSorted()[0] as string;
  const left = ({ availableAt, amountMicro, reversedMicro }: Reward) =>
    availableAt === at ? BigInt(amountMicro) - BigInt(reversedMicro) : 0n;
  return (
    <>
      {words.user.next()} <Amount micro={data.items.reduce((sum, reward) => sum + left(reward), 0n)} /> {words.user.freeOn()}{' '}
      <When at={at} />.
    </>
  );
}
