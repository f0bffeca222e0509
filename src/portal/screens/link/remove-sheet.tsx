import { Button } from '../../../kit/button.tsx';
import layout from '../../../kit/layout.module.css';
import letters from '../../../kit/letters.module.css';
import { shownLink } from '../../frame/link-copy.tsx';
import { linkTo } from '../../frame/member.tsx';
import { Mistake } from '../../frame/mistake.tsx';
import { Sheet } from '../../frame/sheet.tsx';
import { useWords } from '../../frame/words.tsx';
import type { Naming } from './use-naming.ts';

interface RemoveSheetProps {
  slug: string;
  naming: Naming;
  onClose(): void;
}

/** Says what becomes of links that were shared, before the name goes. */
export function RemoveSheet({ slug, naming: { remove, isRemoving, removalError }, onClose }: RemoveSheetProps) {
  const { words } = useWords();
  const confirm = async () => {
    if (await remove()) onClose();
  };
  return (
    <Sheet title={words.link.removeTitle({ slug })} onClose={onClose}>
      <div className={layout.fields}>
        <p className={letters.breaks}>{words.link.removeText({ link: shownLink(linkTo(slug)) })}</p>
        {removalError !== undefined && <Mistake error={removalError} />}
        <Button look="danger" isBusy={isRemoving} onClick={() => void confirm()}>
          {words.link.remove()}
        </Button>
        <Button onClick={onClose}>{words.frame.cancel()}</Button>
      </div>
    </Sheet>
  );
}
