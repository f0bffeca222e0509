import { Button } from '../../kit/button.tsx';
import { Mistake } from './mistake.tsx';
import styles from './show-more.module.css';
import type { Listed } from './use-list.ts';
import { useWords } from './words.tsx';

/** Leads on in a list, as long as there is more of it; why no more came stands beside it. */
export function ShowMore<Row>({ list: { hasMore, isAsking, error, more } }: { list: Listed<Row> }) {
  const { words } = useWords();
  if (!hasMore) return null;
  return (
    <div className={styles.foot}>
      <Button isBusy={isAsking} onClick={more}>
        {words.frame.showMore()}
      </Button>
      {error !== undefined && <Mistake error={error} />}
    </div>
  );
}
