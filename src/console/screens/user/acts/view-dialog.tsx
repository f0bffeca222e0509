import { useState } from 'react';
import layout from '../../../../kit/layout.module.css';
import { Notice } from '../../../../kit/notice.tsx';
import type { TicketRequest, UserRecord } from '../../../../sdk/typescript/sdk.ts';
import { client } from '../../../ask/client.ts';
import { useWrite } from '../../../frame/use-write.ts';
import { useWords } from '../../../frame/words.tsx';
import { WriteDialog } from '../../../frame/write-dialog.tsx';

/** Where the view begins. */
const PORTAL = '/portal';

/** Shows the portal as a user sees it, in a tab of its own, where nothing can be changed. */
export function ViewDialog({ user, onClose }: { user: UserRecord; onClose(): void }) {
  const { words } = useWords();
  const { displayName: name, userId } = user;
  const [isHeldBack, setHeldBack] = useState(false);
  const ticket = useWrite((body: TicketRequest, options) => client.sessions.createTicket(body, options));
  const run = async (body: TicketRequest) => {
    // The press itself opens the tab: one that was opened after an answer would be held back as a pop-up.
    const tab = window.open('', '_blank');
    setHeldBack(tab === null);
    if (!tab) return undefined;
    tab.document.title = words.frame.loading();
    const made = await ticket.run(body);
    if (made) lead(tab, made.url);
    else tab.close();
    return made;
  };
  return (
    <WriteDialog
      title={words.user.viewTitle({ name })}
      action={words.user.viewAct()}
      write={{ ...ticket, run }}
      input={{ userId, readOnly: true, returnTo: PORTAL }}
      onClose={onClose}
    >
      <div className={layout.parts}>
        <p>{words.user.viewWhat({ name })}</p>
        <p>{words.user.viewBrowser({ name })}</p>
        <p>{words.user.viewAudit()}</p>
        {isHeldBack && (
          <div role="alert">
            <Notice tone="debt" title={words.user.viewHeldBack()}>
              <p>{words.user.viewHeldBackFix()}</p>
            </Notice>
          </div>
        )}
      </div>
    </WriteDialog>
  );
}

/** Sends a waiting tab where it is to go, from where it does not get at the console. */
function lead(tab: Window, url: string): void {
  tab.opener = null;
  tab.location.replace(url);
}
