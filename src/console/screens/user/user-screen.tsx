import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'wouter';
import { Button } from '../../../kit/button.tsx';
import { RefusalError, type UserRecord } from '../../../sdk/typescript/sdk.ts';
import { getUserRecord } from '../../ask/users.ts';
import { ActionMenu } from '../../controls/action-menu.tsx';
import { Asked } from '../../frame/asked.tsx';
import { useMay } from '../../frame/office.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useKeys } from '../../frame/use-keys.ts';
import { useWords } from '../../frame/words.tsx';
import { BlockDialog } from './acts/block-dialog.tsx';
import { EraseDialog } from './acts/erase-dialog.tsx';
import { SessionsDialog } from './acts/sessions-dialog.tsx';
import { TierDialog } from './acts/tier-dialog.tsx';
import { ViewDialog } from './acts/view-dialog.tsx';
import { GoneUser } from './gone-user.tsx';
import { Standing } from './standing.tsx';
import { UserHead } from './user-head.tsx';
import { UserTabs } from './user-tabs.tsx';

const isUnknown = (error: unknown) => error instanceof RefusalError && /^(user_not_found|invalid_user_id)$/.test(error.tag);

/** One user: who they are, how their money stands, everything that happened, and what can be done. */
export function UserScreen() {
  const { words } = useWords();
  const { id } = useParams<{ id: string }>();
  const user = useQuery(getUserRecord(id));
  if (isUnknown(user.error)) return <GoneUser userId={id} />;
  if (user.data) return <KnownUser key={id} user={user.data} query={user} />;
  return (
    <Screen title={words.nav.user()} above={{ href: '/users', label: words.nav.users() }}>
      <Asked query={user} lines={10}>
        {() => null}
      </Asked>
    </Screen>
  );
}

const DIALOGS = { tier: TierDialog, view: ViewDialog, block: BlockDialog, sessions: SessionsDialog, erase: EraseDialog };

type Act = keyof typeof DIALOGS;

/** What is being done, and the user as they were when it began: what a button does stays the same while its question is open. */
interface Doing {
  act: Act;
  user: UserRecord;
}

function KnownUser({ user, query }: { user: UserRecord; query: Parameters<typeof Asked<UserRecord>>[0]['query'] }) {
  const { words } = useWords();
  const may = useMay();
  const [doing, setDoing] = useState<Doing>();
  const can: Readonly<Record<Act, boolean>> = {
    tier: may('setUserTier'),
    view: may('createTicket'),
    block: may('putUser'),
    sessions: may('revokeSessions'),
    erase: may('eraseUser'),
  };
  const begin = (next: Act) => () => can[next] && setDoing({ act: next, user });
  useKeys({ t: begin('tier'), b: begin('block') });
  const more = [
    { id: 'view', label: words.user.view() },
    { id: 'block', label: user.blocked ? words.user.unblock() : words.user.block() },
    { id: 'sessions', label: words.user.endSessions() },
    { id: 'erase', label: words.user.erase(), isDanger: true },
  ].filter((each) => can[each.id as Act]);
  const actions = (
    <>
      {can.tier && <Button onClick={begin('tier')}>{words.user.setTier()}</Button>}
      {more.length > 0 && <ActionMenu label={words.user.more()} actions={more} onAct={(next) => begin(next as Act)()} />}
    </>
  );
  return (
    <Screen title={user.displayName} head={<UserHead user={user} />} above={{ href: '/users', label: words.nav.users() }} actions={actions}>
      <Asked query={query}>{(data) => <Standing user={data} />}</Asked>
      <UserTabs userId={user.userId} user={user} />
      {doing && <UserDialog {...doing} onClose={() => setDoing(undefined)} />}
    </Screen>
  );
}

function UserDialog({ act, ...rest }: Doing & { onClose(): void }) {
  const Dialog = DIALOGS[act];
  return <Dialog {...rest} />;
}
