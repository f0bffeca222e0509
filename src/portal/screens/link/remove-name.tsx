import { useState } from 'react';
import { Button } from '../../../kit/button.tsx';
import { Card } from '../../../kit/card.tsx';
import layout from '../../../kit/layout.module.css';
import letters from '../../../kit/letters.module.css';
import { shownLink } from '../../frame/link-copy.tsx';
import { linkTo, useMember } from '../../frame/member.tsx';
import { useStage } from '../../frame/stage.tsx';
import { useClosed } from '../../frame/use-closed.ts';
import { useWords } from '../../frame/words.tsx';
import { RemoveSheet } from './remove-sheet.tsx';
import type { Naming } from './use-naming.ts';

/** Takes the name away. In the page of a host that is done in a window of its own, which the host opens. */
export function RemoveName({ naming }: { naming: Naming }) {
  const { words } = useWords();
  const { customSlug, primaryCode } = useMember().me;
  const closed = useClosed();
  const stage = useStage();
  const [isOpen, setOpen] = useState(false);
  if (!customSlug) return null;
  return (
    <Card title={words.link.without()}>
      <div className={layout.fields}>
        <p className={`${letters.soft} ${letters.breaks}`}>{words.link.withoutText({ link: shownLink(linkTo(primaryCode)) })}</p>
        <Button because={closed} onClick={stage.kind === 'frame' ? stage.openWindow : () => setOpen(true)}>
          {words.link.remove()}
        </Button>
      </div>
      {isOpen && <RemoveSheet slug={customSlug} naming={naming} onClose={() => setOpen(false)} />}
    </Card>
  );
}
