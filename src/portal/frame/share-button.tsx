import { Button } from '../../kit/button.tsx';
import { linkOf, useMember } from './member.tsx';
import { useWords } from './words.tsx';

/** Shares the user's own link by whatever the device has for it; nothing where it has nothing. */
export function ShareButton() {
  const { words } = useWords();
  const link = linkOf(useMember().me);
  if (!('share' in navigator)) return null;
  return <Button onClick={() => void share(words.home.shareText({ link }))}>{words.home.share()}</Button>;
}

/** The link stands in the text: some of those it is shared to drop an address that is given beside it. Who changes their mind shares nothing. */
async function share(text: string): Promise<void> {
  await navigator.share({ text }).catch(() => {});
}
