import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../../kit/button.tsx';
import { Card } from '../../../kit/card.tsx';
import layout from '../../../kit/layout.module.css';
import { Empty } from '../../../kit/states.tsx';
import type { NewApiToken, Operator } from '../../../sdk/typescript/sdk.ts';
import { listApiTokens } from '../../ask/tokens.ts';
import { Asked } from '../../frame/asked.tsx';
import type { Call } from '../../frame/example-calls.ts';
import { FirstCall } from '../../frame/first-call.tsx';
import { useLaterWords } from '../../frame/later-words.ts';
import { useMay, useOffice } from '../../frame/office.tsx';
import { Pager } from '../../frame/pager.tsx';
import { SecretDialog } from '../../frame/secret-dialog.tsx';
import { useFilter } from '../../frame/use-filter.ts';
import { MakeTokenDialog } from './make-token-dialog.tsx';
import { TokenList } from './token-list.tsx';
import { FIRST_TOKENS } from './token-state.ts';

interface TokensCardProps {
  operators: readonly Operator[];
  /** For whom a token is being made; nobody's where it is undefined. */
  makingFor: string | undefined;
  onMaking(name: string | undefined): void;
}

const NAMES = [] as const;

/** The tokens that were ever made. A secret is shown once, by the dialog that made it. */
export function TokensCard({ operators, makingFor, onMaking }: TokensCardProps) {
  const later = useLaterWords();
  const { operator } = useOffice();
  const may = useMay();
  const [{ after }, change] = useFilter(NAMES);
  const query = useQuery(listApiTokens({ ...FIRST_TOKENS, after: after ?? '' }));
  const [made, setMade] = useState<NewApiToken>();
  const end = (token: NewApiToken | undefined) => {
    onMaking(undefined);
    setMade(token);
  };
  const actions = may('createApiToken') && <Button onClick={() => onMaking(operator.operator)}>{later.tokens.make()}</Button>;
  return (
    <>
      <Card title={later.tokens.title()} note={later.tokens.note()} actions={actions} isFlush>
        <Asked query={query}>
          {({ items, next }) => (
            <>
              {items.length === 0 ? <NoTokens /> : <TokenList tokens={items} onRotated={setMade} />}
              <Pager next={next} after={after} onMove={(to) => change({ after: to })} />
            </>
          )}
        </Asked>
      </Card>
      {makingFor !== undefined && <MakeTokenDialog operators={operators} actsAs={makingFor} onClose={end} />}
      {made && (
        <SecretDialog
          title={later.tokens.secretTitle({ name: made.name })}
          why={later.tokens.secretWhy()}
          secret={made.secret}
          onClose={() => setMade(undefined)}
        />
      )}
    </>
  );
}

const BRIDGE: Call = { method: 'POST', path: '/v1/admin/tokens', body: { name: 'Billing bridge', scopes: ['billing:write'] } };

function NoTokens() {
  const later = useLaterWords();
  return (
    <div className={layout.inset}>
      <Empty title={later.tokens.none()} actions={<FirstCall calls={[BRIDGE]} />}>
        {later.tokens.noneWhy()}
      </Empty>
    </div>
  );
}
