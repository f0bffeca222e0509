import layout from '../../../../kit/layout.module.css';
import type { UserRecord } from '../../../../sdk/typescript/sdk.ts';
import { client } from '../../../ask/client.ts';
import { useWrite } from '../../../frame/use-write.ts';
import { useWords } from '../../../frame/words.tsx';
import { WriteDialog } from '../../../frame/write-dialog.tsx';

/** Signs a user out everywhere. */
export function SessionsDialog({ user, onClose }: { user: UserRecord; onClose(): void }) {
  const { words } = useWords();
  const write = useWrite((_: object, options) => client.sessions.revokeSessions(user.userId, options));
  return (
    <WriteDialog
      title={words.user.sessionsTitle({ name: user.displayName })}
      action={words.user.sessionsAct()}
      isDanger
      write={write}
      input={{ userId: user.userId }}
      onClose={onClose}
    >
      <div className={layout.parts}>
        <p>{words.user.sessionsOpen({ count: user.sessionsOpen })}</p>
        <p>{words.user.sessionsWhat()}</p>
      </div>
    </WriteDialog>
  );
}
