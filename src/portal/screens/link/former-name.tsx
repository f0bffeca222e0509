import { Button } from '../../../kit/button.tsx';
import { Notice } from '../../../kit/notice.tsx';
import { shownLink } from '../../frame/link-copy.tsx';
import { linkTo } from '../../frame/member.tsx';
import { Mistake } from '../../frame/mistake.tsx';
import { useClosed } from '../../frame/use-closed.ts';
import { useWords } from '../../frame/words.tsx';
import styles from './former-name.module.css';
import type { Naming } from './use-naming.ts';

/** What the last change has done, and the way back to the name that the link had before. */
export function FormerName({ naming: { now, former, isBusy, failed, set } }: { naming: Naming }) {
  const { words } = useWords();
  const closed = useClosed();
  const { link } = words;
  const back = former && (
    <Button isBusy={isBusy} because={closed} onClick={() => void set(former)}>
      {link.takeBack({ slug: former })}
    </Button>
  );
  return (
    <div role="status">
      {(now || former) && (
        <div className={styles.said}>
          <Notice tone="free" title={now ? link.done({ link: shownLink(linkTo(now)) }) : link.removed()} actions={back}>
            {former && <p>{link.noLonger({ link: shownLink(linkTo(former)) })}</p>}
            {failed && failed.slug === former && <Mistake error={failed.error} />}
          </Notice>
        </div>
      )}
    </div>
  );
}
