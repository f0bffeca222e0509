import { useQueryClient } from '@tanstack/react-query';
import layout from '../../../../kit/layout.module.css';
import type { UserRecord } from '../../../../sdk/typescript/sdk.ts';
import { client } from '../../../ask/client.ts';
import { keepUserRecord } from '../../../ask/users.ts';
import { useWrite } from '../../../frame/use-write.ts';
import { useWords } from '../../../frame/words.tsx';
import { WriteDialog } from '../../../frame/write-dialog.tsx';

/** Blocks a user from the programme, or lets them take part again. */
export function BlockDialog({ user, onClose }: { user: UserRecord; onClose(): void }) {
  const { words } = useWords();
  const queries = useQueryClient();
  const write = useWrite(async (body: { blocked: boolean }, options) => {
    const answer = await client.users.putUser(user.userId, body, options);
    keepUserRecord(queries, user.userId, { blocked: answer.blocked });
    return answer;
  });
  const { displayName: name, blocked, payoutsOpen } = user;
  return (
    <WriteDialog
      title={blocked ? words.user.unblockTitle({ name }) : words.user.blockTitle({ name })}
      action={blocked ? words.user.unblockAct() : words.user.blockAct()}
      isDanger={!blocked}
      write={write}
      input={{ blocked: !blocked }}
      onClose={onClose}
    >
      <div className={layout.parts}>
        <p>{blocked ? words.user.unblockWhat() : words.user.blockWhat()}</p>
        {!blocked && payoutsOpen > 0 && <p>{words.user.blockPayouts({ count: payoutsOpen })}</p>}
      </div>
    </WriteDialog>
  );
}
