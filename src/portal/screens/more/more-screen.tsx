import { Link } from 'wouter';
import { Arrow } from '../../../kit/arrow.tsx';
import { Card } from '../../../kit/card.tsx';
import { Skeleton } from '../../../kit/states.tsx';
import { listMyInvoices } from '../../ask/billing.ts';
import { listUserTiers } from '../../ask/user-tiers.ts';
import { getMyBalance } from '../../ask/users.ts';
import columns from '../../frame/columns.module.css';
import { useMember } from '../../frame/member.tsx';
import { Screen } from '../../frame/screen.tsx';
import { type Asking, useAsk } from '../../frame/use-ask.ts';
import { useHasCredit } from '../../frame/use-has-credit.ts';
import { useList } from '../../frame/use-list.ts';
import { useWords } from '../../frame/words.tsx';
import { PLACES, type PlaceName } from '../../places.ts';
import styles from './more.module.css';
import { rulesText } from './rules-text.ts';

/** The pages that are not in the bar, and what the programme promises, in sentences. */
export function MoreScreen() {
  const { words, locale } = useWords();
  const { me, terms } = useMember();
  return (
    <Screen title={words.nav.more()}>
      <div className={columns.columns}>
        <Places />
        <Card title={words.more.terms()}>
          <div className={styles.rules}>
            {rulesText(me, terms, words, locale).map(({ title, sentences }) => (
              <section key={title}>
                <h3>{title}</h3>
                <ul className={styles.sentences}>
                  {sentences.map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
              </section>
            ))}
          </div>
        </Card>
      </div>
    </Screen>
  );
}

type Listed = Exclude<PlaceName, 'home' | 'rewards' | 'withdraw' | 'more'>;
const isListed = (name: PlaceName): name is Listed => !PLACES.some((place) => place.name === name && place.isInBar);

/** Pages where there is something; of which that cannot be known, the page itself says why. */
function Places() {
  const { words } = useWords();
  const tiers = useAsk(listUserTiers());
  const invoices = useList(listMyInvoices());
  const balance = useAsk(getMyBalance());
  const hasCredit = useHasCredit();
  const isEmpty: Partial<Record<PlaceName, boolean>> = { tier: tiers.data?.length === 0, credit: hasCredit === false };
  if ([tiers, invoices, balance].some(isOnItsWay)) return <Skeleton label={words.frame.loading()} lines={6} />;
  const shown = PLACES.filter(({ name }) => isListed(name) && !isEmpty[name]);
  return (
    <nav className={styles.places} aria-label={words.more.places()}>
      {shown.map(({ name, path }) => (
        <Link key={name} href={path} className={styles.place}>
          <span className={styles.text}>
            <strong>{words.nav[name]()}</strong>
            <span className={styles.line}>{words.more[name as Listed]()}</span>
          </span>
          <Arrow to="on" />
        </Link>
      ))}
    </nav>
  );
}

const isOnItsWay = ({ data, error }: Asking<unknown>) => data === undefined && error === undefined;
