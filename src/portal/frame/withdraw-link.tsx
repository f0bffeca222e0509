import { Link } from 'wouter';
import { Button, buttonClass } from '../../kit/button.tsx';
import { useStage } from './stage.tsx';
import { useWords } from './words.tsx';

/** Leads to where money is withdrawn: in the page of a host that is a window of its own, which the host opens. */
export function WithdrawLink() {
  const { words } = useWords();
  const stage = useStage();
  if (stage.kind === 'frame') {
    return (
      <Button look="primary" onClick={stage.openWindow}>
        {words.home.withdraw()}
      </Button>
    );
  }
  return (
    <Link href="/withdraw" className={buttonClass('primary')}>
      {words.home.withdraw()}
    </Link>
  );
}
