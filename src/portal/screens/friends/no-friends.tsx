import { Link } from 'wouter';
import { buttonClass } from '../../../kit/button.tsx';
import { Empty } from '../../../kit/states.tsx';
import { LinkCopy } from '../../frame/link-copy.tsx';
import { ShareButton } from '../../frame/share-button.tsx';
import { useAddress } from '../../frame/use-address.ts';
import { useWords } from '../../frame/words.tsx';

/** Nobody at all, and what brings the first one; or nobody behind a filter, and the way to all of them. */
export function NoFriends({ shown }: { shown: 'paying' | 'waiting' | undefined }) {
  const { words } = useWords();
  const address = useAddress();
  if (!shown) {
    return (
      <>
        <Empty title={words.friends.first()} actions={<ShareButton />}>
          {words.friends.firstText()}
        </Empty>
        <LinkCopy />
      </>
    );
  }
  const all = (
    <Link href={address.with({ show: undefined })} className={buttonClass()}>
      {words.friends.showAll()}
    </Link>
  );
  return (
    <Empty title={words.friends.none()} actions={all}>
      {shown === 'paying' ? words.friends.nonePaying() : words.friends.noneWaiting()}
    </Empty>
  );
}
