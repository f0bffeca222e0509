import { useQuery } from '@tanstack/react-query';
import { Button } from '../../../kit/button.tsx';
import { Card } from '../../../kit/card.tsx';
import layout from '../../../kit/layout.module.css';
import { Empty } from '../../../kit/states.tsx';
import type { UserTier } from '../../../sdk/typescript/sdk.ts';
import { getLadderCounts, listUserTiers } from '../../ask/user-tiers.ts';
import { Asked } from '../../frame/asked.tsx';
import type { Call } from '../../frame/example-calls.ts';
import { FirstCall } from '../../frame/first-call.tsx';
import { useMay } from '../../frame/office.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useFilter } from '../../frame/use-filter.ts';
import { useWords } from '../../frame/words.tsx';
import { BadgeSamples } from './badge.tsx';
import { DeleteDialog } from './delete-dialog.tsx';
import styles from './ladder.module.css';
import { Ladder } from './ladder.tsx';
import { TierDialog } from './tier-dialog.tsx';

const NAMES = ['open', 'level'] as const;

/** The ladder: where each step begins, who stands on it, and how its badge looks. */
export function UserTiersScreen() {
  const { words } = useWords();
  const may = useMay();
  const tiers = useQuery(listUserTiers());
  const counts = useQuery(getLadderCounts());
  const [filter, change] = useFilter(NAMES);
  const open = (what: string | undefined, tier?: UserTier) => change({ open: what, level: tier && String(tier.level) });
  const close = () => open(undefined);
  const add = may('addUserTier') && (
    <Button look="primary" onClick={() => open('add')}>
      {words.userTiers.add()}
    </Button>
  );
  return (
    <Screen title={words.nav.userTiers()} actions={add}>
      <Asked query={tiers} lines={10}>
        {({ items }) => (
          <>
            {items.length === 0 ? (
              <FirstStep />
            ) : (
              <Card title={words.userTiers.ladder()} note={words.userTiers.toScale()} isFlush>
                <Asked query={counts} lines={8}>
                  {(counted) => (
                    <Ladder
                      ladder={items}
                      counts={counted}
                      onChange={(tier) => open('change', tier)}
                      onDelete={(tier) => open('delete', tier)}
                    />
                  )}
                </Asked>
              </Card>
            )}
            {items.length > 0 && <Badges ladder={items} />}
            <Dialogs what={filter.open} ladder={items} level={filter.level} onClose={close} />
          </>
        )}
      </Asked>
    </Screen>
  );
}

interface DialogsProps {
  what: string | undefined;
  level: string | undefined;
  ladder: readonly UserTier[];
  onClose(): void;
}

/** What is being done to the ladder, as the address says. */
function Dialogs({ what, level, ladder, onClose }: DialogsProps) {
  const may = useMay();
  const tier = ladder.find((each) => String(each.level) === level);
  if (what === 'add' && may('addUserTier')) return <TierDialog ladder={ladder} onClose={onClose} />;
  if (what === 'change' && tier && may('updateUserTier')) return <TierDialog tier={tier} ladder={ladder} onClose={onClose} />;
  if (what === 'delete' && tier && may('deleteUserTier')) return <DeleteDialog tier={tier} onClose={onClose} />;
  return null;
}

function Badges({ ladder }: { ladder: readonly UserTier[] }) {
  const { words } = useWords();
  return (
    <Card title={words.userTiers.badges()} note={words.userTiers.sizes()}>
      <div className={layout.parts}>
        {ladder.toReversed().map(({ level, name, svg }) => (
          <div key={level} className={styles.badge}>
            <h3>{name}</h3>
            <BadgeSamples svg={svg} name={name} />
          </div>
        ))}
      </div>
    </Card>
  );
}

const BRONZE: Call = {
  method: 'POST',
  path: '/v1/admin/user-tiers',
  body: { level: 1, name: 'Bronze', point: 1000, svg: '<svg xmlns="http://www.w3.org/2000/svg" …' },
};

function FirstStep() {
  const { words } = useWords();
  return (
    <Card>
      <Empty title={words.userTiers.empty()} actions={<FirstCall calls={[BRONZE]} />}>
        {words.userTiers.emptyWhy()}
      </Empty>
    </Card>
  );
}
