import { Button } from '../../../kit/button.tsx';
import { CodeBlock } from '../../../kit/code-block.tsx';
import { CopyButton } from '../../../kit/copy-button.tsx';
import { Empty } from '../../../kit/states.tsx';
import { daysText } from '../../frame/days-text.ts';
import { useOffice } from '../../frame/office.tsx';
import { useWords } from '../../frame/words.tsx';
import styles from './no-users.module.css';
import type { UserFilter } from './users-filter.ts';

interface NoUsersProps {
  /** What is filtered by; undefined where there is nobody at all. */
  filter: UserFilter | undefined;
  onClear(): void;
}

/** Where the list has nobody: at first it says what will be here and the call that brings it, behind a filter which one that is. */
export function NoUsers({ filter, onClear }: NoUsersProps) {
  const { words } = useWords();
  const { deployment } = useOffice();
  if (filter) {
    const { query = '', tier, blocked, inviter } = filter;
    const parts = [
      query && words.users.filterQuery({ query }),
      tier && words.users.filterTier({ tier }),
      blocked && (blocked === 'true' ? words.users.blocked() : words.users.notBlocked()),
      inviter && words.users.filterInviter({ inviter }),
      daysText(filter, words),
    ].filter((part) => part);
    return (
      <Empty title={words.users.noMatch()} actions={<Button onClick={onClear}>{words.frame.clearFilter()}</Button>}>
        <p>{words.users.noMatchOf({ filter: parts.join(' · ') })}</p>
        {query && <p>{words.users.searchHow()}</p>}
      </Empty>
    );
  }
  const call = [
    `curl -X PUT ${deployment.publicUrl}/v1/admin/users/3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e \\`,
    '  -H "X-Admin-Token: $ADMIN_TOKEN" -H "Content-Type: application/json" \\',
    `  -d '{"display_name": "Ada Lovelace"}'`,
  ].join('\n');
  return (
    <Empty title={words.users.none()}>
      <p>{words.users.noneWhy()}</p>
      <div className={styles.call}>
        <CodeBlock>{call}</CodeBlock>
        <CopyButton text={call} label={words.frame.copy()} copiedLabel={words.frame.copied()} />
      </div>
    </Empty>
  );
}
