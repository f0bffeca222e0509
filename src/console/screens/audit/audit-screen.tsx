import { useQuery } from '@tanstack/react-query';
import { Button } from '../../../kit/button.tsx';
import { Card } from '../../../kit/card.tsx';
import layout from '../../../kit/layout.module.css';
import { Empty } from '../../../kit/states.tsx';
import { listAuditEntries } from '../../ask/audit.ts';
import { client } from '../../ask/client.ts';
import { Asked } from '../../frame/asked.tsx';
import { ADA, newUser } from '../../frame/example-calls.ts';
import { FileButton } from '../../frame/file-button.tsx';
import { FirstCall } from '../../frame/first-call.tsx';
import { Pager } from '../../frame/pager.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useFilter } from '../../frame/use-filter.ts';
import { useKeys } from '../../frame/use-keys.ts';
import { useWords } from '../../frame/words.tsx';
import { AuditEntryPane } from './audit-entry.tsx';
import { filterText, NAMES, queryOf } from './audit-filter.ts';
import { AuditFilters } from './audit-filters.tsx';
import { AuditList, rowOf } from './audit-list.tsx';
import styles from './audit-screen.module.css';

const LIMIT = 50;

/** Who did what, to whom and when; each entry with all that it says. */
export function AuditScreen() {
  const { words } = useWords();
  const [filter, change] = useFilter(NAMES);
  const asked = queryOf(filter);
  const { after, entry } = filter;
  const query = useQuery(listAuditEntries({ ...asked, limit: LIMIT, after: after ?? '' }));
  const text = filterText(filter, words);
  // The page stays where it is while an entry is opened or closed.
  const open = (id: string | undefined) => change({ entry: id, after });
  const close = () => {
    if (!entry) return;
    open(undefined);
    document.getElementById(rowOf(entry))?.focus();
  };
  const clear = () => change(Object.fromEntries(NAMES.map((name) => [name, undefined])));
  const step = (by: number) => {
    const items = query.data?.items ?? [];
    const next = items[items.findIndex(({ auditId }) => auditId === entry) + by] ?? (entry ? undefined : items[0]);
    if (next) open(next.auditId);
  };
  useKeys({ j: () => step(1), k: () => entry && step(-1), Escape: close });
  const files = (
    <>
      <FileButton name="audit.csv" read={(options) => client.audit.listAuditEntriesAsCsv(asked, options)} />
      <FileButton
        name="audit.ndjson"
        label={words.audit.ndjson()}
        read={(options) => client.audit.listAuditEntriesAsNdjson(asked, options)}
      />
    </>
  );
  return (
    <Screen title={words.nav.audit()} actions={files}>
      <AuditFilters filter={filter} onChange={change} />
      <div className={`${layout.parts} ${styles.split} ${entry ? styles.open : ''}`}>
        <Card isFlush>
          <Asked query={query} lines={12}>
            {({ items, next }) => (
              <>
                {items.length > 0 && <AuditList entries={items} open={entry} />}
                {items.length === 0 && !next && <Nothing filter={text} onClear={clear} />}
                <Pager next={next} after={after} isShort={items.length < LIMIT} onMove={(to) => change({ after: to })} />
              </>
            )}
          </Asked>
        </Card>
        {entry && <AuditEntryPane id={entry} onClose={close} />}
      </div>
    </Screen>
  );
}

/** Where nothing is left by the filter, or nothing was ever done. */
function Nothing({ filter, onClear }: { filter: string; onClear(): void }) {
  const { words } = useWords();
  const { audit } = words;
  if (filter === '')
    return (
      <div className={layout.inset}>
        <Empty title={audit.empty()} actions={<FirstCall calls={[newUser(ADA)]} />}>
          {audit.emptyWhy()}
        </Empty>
      </div>
    );
  return (
    <div className={layout.inset}>
      <Empty title={audit.none()} actions={<Button onClick={onClear}>{words.frame.clearFilter()}</Button>}>
        {audit.noneWhy({ filter })}
      </Empty>
    </div>
  );
}
