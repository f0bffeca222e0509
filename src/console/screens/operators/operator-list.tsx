import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Column } from '../../../kit/column.ts';
import { DataTable } from '../../../kit/data-table.tsx';
import { countText } from '../../../kit/number-text.ts';
import { Pill } from '../../../kit/pill.tsx';
import type { Operator } from '../../../sdk/typescript/sdk.ts';
import { listApiTokens } from '../../ask/tokens.ts';
import { ActionMenu } from '../../controls/action-menu.tsx';
import { useLaterWords } from '../../frame/later-words.ts';
import { useMay, useOffice } from '../../frame/office.tsx';
import { roleText } from '../../frame/role-text.ts';
import { When } from '../../frame/when.tsx';
import { useWords } from '../../frame/words.tsx';
import { ChangeDialog } from './change-dialog.tsx';
import { EndSessionsDialog, StandingDialog } from './operator-dialogs.tsx';
import styles from './operators-screen.module.css';
import { FIRST_TOKENS, stateOf } from './token-state.ts';

interface OperatorListProps {
  operators: readonly Operator[];
  onMakeToken(name: string): void;
}

type Doing = { act: string; operator: Operator };

/** People by name; those of the environment can be read, and their sessions be ended. */
export function OperatorList({ operators, onMakeToken }: OperatorListProps) {
  const { words, locale } = useWords();
  const may = useMay();
  const [doing, begin] = useState<Doing>();
  const end = () => begin(undefined);
  const { operators: said } = useLaterWords();
  const columns: readonly Column<Operator>[] = [
    { key: 'name', label: said.name(), cell: (operator) => <Who operator={operator} /> },
    { key: 'role', label: said.role(), cell: ({ role }) => <Pill>{roleText(role, words)}</Pill> },
    { key: 'way', label: said.way(), cell: (operator) => <Way operator={operator} /> },
    {
      key: 'seen',
      label: said.lastSeen(),
      cell: ({ lastSeenAt }) => (lastSeenAt ? <When at={lastSeenAt} isAgo /> : <Soft text={said.never()} />),
    },
    { key: 'sessions', label: said.sessions(), isNumber: true, cell: ({ openSessions }) => countText(openSessions, locale) },
    {
      key: 'state',
      label: said.state(),
      cell: ({ disabled }) => <Pill tone={disabled ? 'debt' : 'free'}>{disabled ? said.disabled() : said.active()}</Pill>,
    },
  ];
  const acts = {
    key: 'acts',
    label: said.actions(),
    cell: (operator: Operator) => (
      <Acts operator={operator} onAct={(act) => (act === 'token' ? onMakeToken(operator.name) : begin({ act, operator }))} />
    ),
  };
  return (
    <>
      <DataTable
        label={said.people()}
        columns={may('putOperator') ? [...columns, acts] : columns}
        rows={operators}
        keyOf={({ name }) => name}
      />
      {doing?.act === 'change' && <ChangeDialog operator={doing.operator} taken={[]} onClose={end} />}
      {doing?.act === 'standing' && <StandingDialog operator={doing.operator} onClose={end} />}
      {doing?.act === 'end' && <EndSessionsDialog operator={doing.operator} onClose={end} />}
    </>
  );
}

const Soft = ({ text }: { text: string }) => <span className={styles.soft}>{text}</span>;

function Who({ operator }: { operator: Operator }) {
  const later = useLaterWords();
  const { operator: self } = useOffice();
  const { name, email } = operator;
  return (
    <span className={styles.who}>
      <strong className={styles.name}>
        {name}
        {name === self.operator && <Soft text={` · ${later.operators.you()}`} />}
      </strong>
      {email && <span className={styles.soft}>{email}</span>}
    </span>
  );
}

/** How they come in, as far as it can be told from here. */
function Way({ operator }: { operator: Operator }) {
  const { deployment } = useOffice();
  const may = useMay();
  const tokens = useQuery({ ...listApiTokens(FIRST_TOKENS), enabled: may('listApiTokens') });
  const { name, email, hasOidc, inEnvironment, disabled } = operator;
  const { operators: said } = useLaterWords();
  const hasToken = tokens.data?.items.some((token) => token.operator === name && ['alive', 'rotating'].includes(stateOf(token)));
  if (inEnvironment) return said.byEnvironment();
  if (hasOidc) return said.byOidc();
  if (hasToken) return said.byToken();
  if (email && deployment.features.includes('oidc')) return said.byOidcSoon();
  return tokens.isSuccess && !disabled ? <Pill tone="held">{said.byNothing()}</Pill> : null;
}

function Acts({ operator, onAct }: { operator: Operator; onAct(act: string): void }) {
  const may = useMay();
  const { name, inEnvironment, disabled, openSessions } = operator;
  const { operators: said } = useLaterWords();
  const ends = { id: 'end', label: said.end(), isOff: openSessions === 0 || !may('endOperatorSessions') };
  const changes = [
    { id: 'change', label: said.change() },
    { id: 'token', label: said.makeTheirToken({ name }), isOff: disabled || !may('createApiToken') },
    ends,
    { id: 'standing', label: disabled ? said.enable() : said.disable(), isDanger: !disabled },
  ];
  return <ActionMenu label={said.actions()} actions={inEnvironment ? [ends] : changes} onAct={onAct} name={said.more({ name })} />;
}
