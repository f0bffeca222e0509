import { useQuery } from '@tanstack/react-query';
import { Card } from '../../../../kit/card.tsx';
import type { Column } from '../../../../kit/column.ts';
import { DataTable } from '../../../../kit/data-table.tsx';
import layout from '../../../../kit/layout.module.css';
import letters from '../../../../kit/letters.module.css';
import { countText, pointsText } from '../../../../kit/number-text.ts';
import { Progress } from '../../../../kit/progress.tsx';
import { Empty } from '../../../../kit/states.tsx';
import type { PointRecord } from '../../../../sdk/typescript/sdk.ts';
import { getUserStanding, listPointEvents } from '../../../ask/points.ts';
import { Amount } from '../../../frame/amount.tsx';
import { Asked } from '../../../frame/asked.tsx';
import { useFilter } from '../../../frame/use-filter.ts';
import { When } from '../../../frame/when.tsx';
import { useWords } from '../../../frame/words.tsx';
import { namedText } from '../named-text.ts';
import { TAB_FILTER } from './tab-filter.ts';
import { TAB_LIMIT, TabList } from './tab-list.tsx';
import styles from './tabs.module.css';

/** Where a user stands on the ladder, and the deeds that led there. */
export function PointsTab({ userId }: { userId: string }) {
  const { words, locale } = useWords();
  const [{ after }] = useFilter(TAB_FILTER);
  const events = useQuery(listPointEvents(userId, { after, limit: TAB_LIMIT }));
  const columns: readonly Column<PointRecord>[] = [
    { key: 'when', label: words.user.when(), cell: ({ event }) => <When at={event.occurredAt} /> },
    { key: 'task', label: words.user.what(), cell: ({ event }) => <Deed event={event} /> },
    { key: 'id', label: words.user.eventId(), cell: ({ event }) => <code className={letters.breaks}>{event.id}</code> },
    { key: 'reason', label: words.user.details(), cell: ({ reason }) => reason && namedText('reason', reason, words) },
    { key: 'points', label: words.user.points(), isNumber: true, cell: ({ points }) => pointsText(points, locale) },
  ];
  return (
    <div className={layout.parts}>
      <Ladder userId={userId} />
      <TabList query={events} empty={<Empty title={words.user.noPoints()}>{words.user.noPointsWhy()}</Empty>}>
        {(rows) => <DataTable label={words.user.points()} columns={columns} rows={rows} keyOf={({ event }) => event.id} />}
      </TabList>
    </div>
  );
}

function Ladder({ userId }: { userId: string }) {
  const { words, locale } = useWords();
  const standing = useQuery(getUserStanding(userId));
  return (
    <Card>
      <Asked query={standing} lines={2}>
        {({ level, points, nextLevel, pointsMissing }) => (
          <Progress
            label={level === null ? words.user.noLevel() : words.user.level({ level: countText(level, locale) })}
            done={points}
            all={Math.max(points + (pointsMissing ?? 0), 1)}
            note={
              nextLevel === null
                ? words.user.topLevel({ points: pointsText(points, locale) })
                : words.user.toLevel({
                    points: pointsText(points, locale),
                    missing: pointsText(pointsMissing ?? 0, locale),
                    level: countText(nextLevel, locale),
                  })
            }
          />
        )}
      </Asked>
    </Card>
  );
}

/** A deed, and of how much it was. */
function Deed({ event }: { event: PointRecord['event'] }) {
  const { words, locale } = useWords();
  return (
    <span className={styles.details}>
      {namedText('task', event.task, words)}
      {'amountMicro' in event && <Amount micro={event.amountMicro} />}
      {'days' in event && <span>{words.user.days({ days: event.days, daysText: countText(event.days, locale) })}</span>}
      {'eventId' in event && <code>{event.eventId}</code>}
    </span>
  );
}
