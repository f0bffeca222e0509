import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../../../kit/button.tsx';
import type { Column } from '../../../../kit/column.ts';
import { DataTable } from '../../../../kit/data-table.tsx';
import letters from '../../../../kit/letters.module.css';
import { Pill } from '../../../../kit/pill.tsx';
import { Empty } from '../../../../kit/states.tsx';
import type { UserCode } from '../../../../sdk/typescript/sdk.ts';
import { listUserCodes } from '../../../ask/codes.ts';
import { useMay } from '../../../frame/office.tsx';
import { When } from '../../../frame/when.tsx';
import { useWords } from '../../../frame/words.tsx';
import { CodeDialog } from '../acts/code-dialog.tsx';
import { TabList } from './tab-list.tsx';
import styles from './tabs.module.css';

/** The codes that a user has and had; an operator can take a slug from them. */
export function CodesTab({ userId }: { userId: string }) {
  const { words } = useWords();
  const codes = useQuery(listUserCodes(userId));
  const [open, setOpen] = useState<{ code: UserCode; act: 'disable' | 'release' }>();
  const columns: readonly Column<UserCode>[] = [
    { key: 'code', label: words.user.code(), cell: ({ code }) => <code className={letters.breaks}>{code}</code> },
    { key: 'kind', label: words.user.codeKind(), cell: ({ kind }) => (kind === 'uid' ? words.user.codeOwn() : words.user.codeSlug()) },
    { key: 'since', label: words.user.since(), cell: ({ createdAt }) => <When at={createdAt} /> },
    { key: 'state', label: words.user.state(), cell: (code) => <CodeState code={code} /> },
    { key: 'acts', label: words.user.acts(), isNumber: true, cell: (code) => <Acts code={code} onAct={(act) => setOpen({ code, act })} /> },
  ];
  return (
    <>
      <TabList query={codes} empty={<Empty title={words.user.noCodes()}>{words.user.noCodesWhy()}</Empty>}>
        {(rows) => <DataTable label={words.user.codes()} columns={columns} rows={rows} keyOf={({ id }) => id} />}
      </TabList>
      {open && <CodeDialog code={open.code.code} act={open.act} onClose={() => setOpen(undefined)} />}
    </>
  );
}

function CodeState({ code: { disabledAt, barred, releasedAt } }: { code: UserCode }) {
  const { words } = useWords();
  const at = releasedAt ?? disabledAt;
  if (at === null) return <Pill tone="free">{words.user.codeActive()}</Pill>;
  const word = releasedAt !== null ? words.user.codeReleased() : barred ? words.user.codeBarred() : words.user.codeChanged();
  return (
    <span className={styles.details}>
      <Pill tone={barred && releasedAt === null ? 'debt' : 'plain'}>{word}</Pill>
      <small className={letters.quiet}>
        <When at={at} />
      </small>
    </span>
  );
}

/** What can be done with a slug: the code that was made with the user is theirs for good. */
function Acts({ code: { kind, barred, releasedAt }, onAct }: { code: UserCode; onAct(act: 'disable' | 'release'): void }) {
  const { words } = useWords();
  const may = useMay();
  if (kind === 'uid' || releasedAt !== null) return null;
  return (
    <span className={styles.acts}>
      {may('disableCode') && !barred && <Button onClick={() => onAct('disable')}>{words.user.disable()}</Button>}
      {may('releaseCode') && <Button onClick={() => onAct('release')}>{words.user.release()}</Button>}
    </span>
  );
}
