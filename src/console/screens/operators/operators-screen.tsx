import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../../kit/button.tsx';
import { Card } from '../../../kit/card.tsx';
import layout from '../../../kit/layout.module.css';
import { Notice } from '../../../kit/notice.tsx';
import { Empty } from '../../../kit/states.tsx';
import type { Operator } from '../../../sdk/typescript/sdk.ts';
import { listOperators } from '../../ask/operators.ts';
import { Asked } from '../../frame/asked.tsx';
import type { Call } from '../../frame/example-calls.ts';
import { FirstCall } from '../../frame/first-call.tsx';
import { useLaterWords } from '../../frame/later-words.ts';
import { useMay, useOffice } from '../../frame/office.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useFilter } from '../../frame/use-filter.ts';
import { useWords } from '../../frame/words.tsx';
import { ChangeDialog } from './change-dialog.tsx';
import { OperatorList } from './operator-list.tsx';
import styles from './operators-screen.module.css';
import { TokensCard } from './tokens-card.tsx';

const NAMES = ['open'] as const;

/** Who works here, as what, and how they come in; and the tokens with which programs do. */
export function OperatorsScreen() {
  const { words } = useWords();
  const later = useLaterWords();
  const may = useMay();
  const query = useQuery(listOperators());
  const [filter, change] = useFilter(NAMES);
  const invite = (isInviting: boolean) => change({ open: isInviting ? 'invite' : undefined });
  const [invited, setInvited] = useState<Operator>();
  // For whom a token is being made; for oneself where no name is said.
  const [tokenFor, makeToken] = useState<string>();
  const end = (operator: Operator | undefined) => {
    invite(false);
    if (operator) setInvited(operator);
  };
  const items = query.data?.items ?? [];
  const actions = may('putOperator') && (
    <Button look="primary" onClick={() => invite(true)}>
      {later.operators.invite()}
    </Button>
  );
  return (
    <Screen title={words.nav.operators()} actions={actions}>
      {items.length > 0 && items.every(({ inEnvironment }) => inEnvironment) && (
        <Notice tone="reserved" title={later.operators.onlyEnvironment()}>
          <p className={styles.why}>{later.operators.onlyEnvironmentWhy()}</p>
        </Notice>
      )}
      {invited && <Invited operator={invited} onMakeToken={makeToken} />}
      <Card title={later.operators.people()} note={later.operators.environmentNote()} isFlush>
        <Asked query={query}>
          {(page) => (page.items.length === 0 ? <Nobody /> : <OperatorList operators={page.items} onMakeToken={makeToken} />)}
        </Asked>
      </Card>
      {may('listApiTokens') && <TokensCard operators={items} makingFor={tokenFor} onMaking={makeToken} />}
      {filter.open === 'invite' && may('putOperator') && <ChangeDialog taken={items.map(({ name }) => name)} onClose={end} />}
    </Screen>
  );
}

/** What is left to do for whoever was just invited. */
function Invited({ operator, onMakeToken }: { operator: Operator; onMakeToken(name: string): void }) {
  const later = useLaterWords();
  const { deployment } = useOffice();
  const may = useMay();
  const { name, email } = operator;
  const isKnown = email !== null && deployment.features.includes('oidc');
  const actions = may('createApiToken') && !isKnown && (
    <Button onClick={() => onMakeToken(name)}>{later.operators.makeTheirToken({ name })}</Button>
  );
  return (
    <div role="status">
      <Notice tone="free" title={later.operators.invited({ name })} actions={actions}>
        <p>{isKnown ? later.operators.invitedOidc() : later.operators.invitedWhy()}</p>
      </Notice>
    </div>
  );
}

const GRACE: Call = { method: 'PUT', path: '/v1/admin/operators/grace', body: { role: 'support' } };

function Nobody() {
  const later = useLaterWords();
  return (
    <div className={layout.inset}>
      <Empty title={later.operators.none()} actions={<FirstCall calls={[GRACE]} />}>
        {later.operators.noneWhy()}
      </Empty>
    </div>
  );
}
