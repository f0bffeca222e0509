import { useQuery } from '@tanstack/react-query';
import { countText } from '../../kit/number-text.ts';
import { Pill } from '../../kit/pill.tsx';
import type { Tone } from '../../kit/tone.ts';
import type { CoveredPayout } from '../../sdk/typescript/sdk.ts';
import { getPayout, payoutsOfUser, payoutsToAddress } from '../ask/payouts.ts';
import { getUserRecord } from '../ask/users.ts';
import styles from './look-at.module.css';
import { useMay, useOffice } from './office.tsx';
import { isOpen } from './payout-pill.tsx';
import { useWords } from './words.tsx';

/** What a payout is looked at by. */
type Looked = Pick<CoveredPayout, 'userId' | 'address' | 'covered' | 'status'>;

type Flag = 'notCovered' | 'blocked' | 'othersAddress' | 'newAddress' | 'firstPayout';

const TONES: Readonly<Record<Flag, Tone>> = {
  notCovered: 'debt',
  blocked: 'debt',
  othersAddress: 'debt',
  newAddress: 'held',
  firstPayout: 'plain',
};

/** What somebody should look at before the money leaves: nothing of it stops a payout but where the programme asks for cover. */
export function LookAt({ payout }: { payout: CoveredPayout }) {
  const { words } = useWords();
  const flags = useFlags(payout);
  if (flags.length === 0) return null;
  return (
    <span className={styles.flags}>
      {flags.map((flag) => (
        <span key={flag} title={words.payouts[`${flag}Why`]()}>
          <Pill tone={TONES[flag]}>{words.payouts[flag]()}</Pill>
        </span>
      ))}
    </span>
  );
}

/** What is unusual about an open payout, as far as the payouts of its user and to its address say it. */
export function useFlags(payout: Looked): Flag[] {
  const { userId, address, covered } = payout;
  const canSeeUser = useMay()('getUserRecord');
  const isAsked = isOpen(payout);
  const user = useQuery({ ...getUserRecord(userId), enabled: isAsked && canSeeUser });
  const ofUser = useQuery({ ...payoutsOfUser(userId), enabled: isAsked });
  const toAddress = useQuery({ ...payoutsToAddress(address), enabled: isAsked });
  if (!isAsked) return [];
  const sent = ofUser.data?.items.filter(({ status }) => status === 'sent');
  const others = toAddress.data?.items.some((each) => each.address === address && each.userId !== userId);
  const isNew = sent && sent.length > 0 && !sent.some((each) => each.address === address);
  const found: Record<Flag, boolean | undefined> = {
    notCovered: !covered,
    blocked: user.data?.blocked,
    othersAddress: others,
    newAddress: isNew,
    firstPayout: sent && sent.length === 0 && ofUser.data?.next == null,
  };
  return (Object.keys(found) as Flag[]).filter((flag) => found[flag]);
}

/** How many have agreed to a payout, of how many must. */
export function Approvals({ payout }: { payout: CoveredPayout }) {
  const { words, locale } = useWords();
  const { fourEyes } = useOffice().deployment;
  const { data } = useQuery(getPayout(payout.id));
  if (!data) return null;
  const given = data.approvals?.length ?? 0;
  return (
    <Pill tone={given >= fourEyes ? 'free' : 'plain'}>
      {words.payouts.approvalsOf({ given: countText(given, locale), needed: countText(fourEyes, locale) })}
    </Pill>
  );
}
