import { Card } from '../../../kit/card.tsx';
import { countText } from '../../../kit/number-text.ts';
import type { Invitee } from '../../../sdk/typescript/sdk.ts';
import { listInvitees, listInviteesAsCsv } from '../../ask/attributions.ts';
import { Asked } from '../../frame/asked.tsx';
import { Chips } from '../../frame/chips.tsx';
import { FileButton } from '../../frame/file-button.tsx';
import { useMember } from '../../frame/member.tsx';
import { Screen } from '../../frame/screen.tsx';
import { ShowMore } from '../../frame/show-more.tsx';
import { useAddress } from '../../frame/use-address.ts';
import { useList } from '../../frame/use-list.ts';
import { useWords } from '../../frame/words.tsx';
import { FriendRow } from './friend-row.tsx';
import styles from './friends-screen.module.css';
import { NoFriends } from './no-friends.tsx';

/** Whom the page shows of all friends. */
const SHOWN = {
  paying: ({ firstPaidAt }: Invitee) => Boolean(firstPaidAt),
  waiting: ({ firstPaidAt }: Invitee) => !firstPaidAt,
};
type Shown = keyof typeof SHOWN;

const shownOf = (text: string | undefined) => (['paying', 'waiting'] as const).find((each) => each === text);

/** Who signed up with the user's link, whether they pay, and what that has earned. */
export function FriendsScreen() {
  const { words } = useWords();
  const { me } = useMember();
  const address = useAddress();
  const shown = shownOf(address.get('show'));
  const friends = useList(listInvitees());
  const chips = [undefined, 'paying' as const, 'waiting' as const].map((each) => ({
    label: words.friends[each ?? 'all'](),
    href: address.with({ show: each }),
    isOn: each === shown,
  }));
  return (
    <Screen
      title={words.nav.friends()}
      lead={me.paidInvitees > 0 ? words.friends.lead({ count: me.paidInvitees }) : undefined}
      actions={<FileButton name="friends.csv" read={({ signal }) => listInviteesAsCsv(signal)} />}
    >
      <Chips label={words.friends.which()} chips={chips} />
      <Asked asking={friends} lines={12}>
        {(rows) => <FriendList all={rows} shown={shown} hasMore={friends.hasMore} />}
      </Asked>
      <ShowMore list={friends} />
    </Screen>
  );
}

interface FriendListProps {
  /** As far as they are there. */
  all: readonly Invitee[];
  shown: Shown | undefined;
  hasMore: boolean;
}

/** The friends that a filter leaves. It can only look at those that are there, and says so where there are more. */
function FriendList({ all, shown, hasMore }: FriendListProps) {
  const { words, locale } = useWords();
  const rows = shown ? all.filter(SHOWN[shown]) : all;
  const isPart = shown !== undefined && hasMore;
  const count = countText(all.length, locale);
  if (rows.length === 0 && !isPart) {
    return (
      <Card>
        <NoFriends shown={shown} />
      </Card>
    );
  }
  return (
    <>
      {rows.length > 0 && (
        <Card isFlush>
          <ul className={styles.list}>
            {rows.map((friend) => (
              <FriendRow key={friend.userId} friend={friend} />
            ))}
          </ul>
        </Card>
      )}
      {isPart && <p className={styles.part}>{rows.length > 0 ? words.friends.part({ count }) : words.friends.partNone({ count })}</p>}
    </>
  );
}
