import { Button } from '../../../kit/button.tsx';
import { Card } from '../../../kit/card.tsx';
import { Empty, Failed, Skeleton } from '../../../kit/states.tsx';
import styles from './kit-screen.module.css';
import { COPY } from './samples.ts';

/** The four states of a screen, each on its own. */
export function StatesSheet() {
  return (
    <div className={styles.form}>
      <Card title="On its way">
        <Skeleton label="Loading the payouts" />
      </Card>
      <Card title="Empty at first">
        <Empty title="No users yet" actions={<Button>Copy as curl</Button>}>
          Your product reports each of its users once, by <code>putUser</code>.
        </Empty>
      </Card>
      <Card title="Empty by a filter">
        <Empty title="Nothing matches" actions={<Button>Clear the filter</Button>}>
          No payout over Polygon is <strong>failed</strong>.
        </Empty>
      </Card>
      <Card title="Failed">
        <Failed
          message="The server has too much to do."
          fix="It will take requests again in a few seconds."
          requestId="req_9f3c1a8e2b6d4f10"
          requestLabel="Request"
          {...COPY}
          actions={<Button look="primary">Try again</Button>}
        />
      </Card>
    </div>
  );
}
