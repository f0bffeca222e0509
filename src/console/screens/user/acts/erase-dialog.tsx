import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import layout from '../../../../kit/layout.module.css';
import { Notice } from '../../../../kit/notice.tsx';
import type { UserRecord } from '../../../../sdk/typescript/sdk.ts';
import { client } from '../../../ask/client.ts';
import { listAllPayouts } from '../../../ask/payouts.ts';
import { getProgramme } from '../../../ask/programme.ts';
import { Checkbox } from '../../../controls/checkbox.tsx';
import { TextField } from '../../../controls/text-field.tsx';
import { Amount } from '../../../frame/amount.tsx';
import { useMay } from '../../../frame/office.tsx';
import { PayoutLink } from '../../../frame/payout-link.tsx';
import { isOpen, PayoutPill } from '../../../frame/payout-pill.tsx';
import { useWrite } from '../../../frame/use-write.ts';
import { useWords } from '../../../frame/words.tsx';
import { WriteDialog } from '../../../frame/write-dialog.tsx';
import styles from './acts.module.css';

/** Forgets a person, once nothing is due to them; what they owe can be written off. Their name is typed, so that it is they. */
export function EraseDialog({ user, onClose }: { user: UserRecord; onClose(): void }) {
  const { words } = useWords();
  const { data: programme } = useQuery(getProgramme());
  const [typed, setTyped] = useState('');
  const [isWrittenOff, setWrittenOff] = useState(false);
  const write = useWrite((input: { writeOff?: boolean }, options) => client.users.eraseUser(user.userId, input, options));
  const { accounts, displayName, payoutsOpen } = user;
  const due = accounts.pending + accounts.available;
  const isDue = programme !== undefined && due >= programme.payoutMinMicro;
  const debt = 0 - accounts.debt;
  const isRefused = payoutsOpen > 0 || isDue;
  const against = [
    isRefused && words.user.eraseRefused(),
    debt > 0 && !isWrittenOff && words.user.eraseDebtFirst(),
    typed.trim() !== displayName.trim() && words.user.eraseNameFirst(),
  ].find((reason) => reason !== false);
  return (
    <WriteDialog
      title={words.user.eraseTitle({ name: displayName })}
      action={words.user.eraseAct()}
      isDanger
      write={write}
      input={against ?? (isWrittenOff ? { writeOff: true } : {})}
      onClose={onClose}
    >
      <div className={layout.parts}>
        <p>{words.user.eraseGoes()}</p>
        <p>{words.user.eraseStays()}</p>
        {isRefused && (
          <Notice tone="held" title={words.user.eraseOpen()}>
            {payoutsOpen > 0 && <OpenPayouts userId={user.userId} />}
            {isDue && (
              <p>
                {words.user.eraseDue()} <Amount micro={due} />
              </p>
            )}
          </Notice>
        )}
        {debt > 0 && (
          <Checkbox isSelected={isWrittenOff} onChange={setWrittenOff}>
            <span>
              {words.user.eraseWriteOff()} <Amount micro={debt} />
            </span>
          </Checkbox>
        )}
        {!isRefused && (
          <TextField label={words.user.eraseName({ name: displayName })} value={typed} onChange={setTyped} autoComplete="off" />
        )}
      </div>
    </WriteDialog>
  );
}

/** The payouts that have to end before. */
function OpenPayouts({ userId }: { userId: string }) {
  const may = useMay();
  const { data } = useQuery({ ...listAllPayouts({ userId, limit: 200 }), enabled: may('listAllPayouts') });
  const open = (data?.items ?? []).filter(isOpen);
  return (
    <ul className={styles.open}>
      {open.map(({ id, status, amountMicro }) => (
        <li key={id}>
          <PayoutLink id={id} />
          <PayoutPill status={status} />
          <Amount micro={amountMicro} />
        </li>
      ))}
    </ul>
  );
}
