import { Card } from '../../../kit/card.tsx';
import layout from '../../../kit/layout.module.css';
import letters from '../../../kit/letters.module.css';
import { countText } from '../../../kit/number-text.ts';
import type { Payout } from '../../../sdk/typescript/sdk.ts';
import { Actor } from '../../frame/actor.tsx';
import { Copy } from '../../frame/copy.tsx';
import { IdText } from '../../frame/id-text.tsx';
import { networkText } from '../../frame/network-text.ts';
import { useOffice } from '../../frame/office.tsx';
import { isOpen, PayoutPill } from '../../frame/payout-pill.tsx';
import { When } from '../../frame/when.tsx';
import { useWords } from '../../frame/words.tsx';
import { Address } from './address.tsx';
import { AddressCode } from './address-code.tsx';
import styles from './payout-screen.module.css';

/** Where the money goes: the network, and the address as it is compared. */
export function WhereTo({ payout }: { payout: Payout }) {
  const { words } = useWords();
  const { network, address, txHash, note } = payout;
  const isErased = address === 'erased';
  return (
    <Card title={words.payout.whereTo()}>
      <dl className={styles.facts}>
        <dt>{words.payout.network()}</dt>
        <dd className={styles.network}>{networkText(network, words)}</dd>
        <dt>{words.payout.address()}</dt>
        <dd>
          {isErased && words.payout.addressErased()}
          {!isErased && (
            <span className={styles.address}>
              <Address payout={payout} />
              <Copy text={address} />
              <AddressCode payout={payout} />
            </span>
          )}
        </dd>
        {txHash && (
          <>
            <dt>{words.payout.transaction()}</dt>
            <dd>
              <IdText id={txHash} />
            </dd>
          </>
        )}
        {note && (
          <>
            <dt>{words.payout.note()}</dt>
            <dd>
              {note} <span className={letters.quiet}>{words.payout.noteRead()}</span>
            </dd>
          </>
        )}
      </dl>
    </Card>
  );
}

/** The statuses that it took, with who gave them to it. */
export function History({ payout }: { payout: Payout }) {
  const { words } = useWords();
  return (
    <Card title={words.payout.history()}>
      <ol className={layout.fields}>
        {(payout.history ?? []).map(({ at, actor, status, note }) => (
          <li key={status} className={styles.step}>
            <span>
              <PayoutPill status={status} />
            </span>
            <span>
              <Actor actor={actor} /> · <When at={at} />
              {note && <span className={styles.said}>{note}</span>}
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** Who agrees to it, where somebody must, or did. */
export function Approvals({ payout }: { payout: Payout }) {
  const { words, locale } = useWords();
  const { fourEyes } = useOffice().deployment;
  const approvals = payout.approvals ?? [];
  if (approvals.length === 0 && (fourEyes === 0 || !isOpen(payout))) return null;
  const [given, needed] = [countText(approvals.length, locale), countText(fourEyes, locale)];
  return (
    <Card title={words.payout.approvals()} note={fourEyes > 0 ? words.payout.approvalsNote({ given, needed }) : ''}>
      {approvals.length === 0 && <p className={letters.quiet}>{words.payout.noApprovals()}</p>}
      <ul className={layout.fields}>
        {approvals.map(({ operator, approvedAt }) => (
          <li key={operator}>
            {operator} · <When at={approvedAt} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
