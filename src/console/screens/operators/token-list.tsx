import { useState } from 'react';
import type { Column } from '../../../kit/column.ts';
import { DataTable } from '../../../kit/data-table.tsx';
import { Pill } from '../../../kit/pill.tsx';
import type { Tone } from '../../../kit/tone.ts';
import type { ApiToken, NewApiToken } from '../../../sdk/typescript/sdk.ts';
import { ActionMenu } from '../../controls/action-menu.tsx';
import { useLaterWords } from '../../frame/later-words.ts';
import { useMay } from '../../frame/office.tsx';
import { When } from '../../frame/when.tsx';
import styles from './operators-screen.module.css';
import { RevokeDialog, RotateDialog } from './token-dialogs.tsx';
import { stateOf, type TokenState } from './token-state.ts';

const TONES: Readonly<Record<TokenState, Tone>> = { alive: 'free', rotating: 'reserved', expired: 'plain', revoked: 'plain' };

interface TokenListProps {
  tokens: readonly ApiToken[];
  /** A token that has a new secret, to be shown once. */
  onRotated(token: NewApiToken): void;
}

/** Tokens, newest first, those that ended among them: whoever finds a secret tells by its beginning whose it was. */
export function TokenList({ tokens, onRotated }: TokenListProps) {
  const may = useMay();
  const { tokens: said } = useLaterWords();
  const [doing, begin] = useState<{ act: string; token: ApiToken }>();
  const rotated = (token: NewApiToken | undefined) => {
    begin(undefined);
    if (token) onRotated(token);
  };
  const never = <span className={styles.soft}>{said.never()}</span>;
  const columns: readonly Column<ApiToken>[] = [
    { key: 'name', label: said.name(), cell: (token) => <Named token={token} /> },
    { key: 'operator', label: said.operator(), cell: ({ operator }) => operator },
    {
      key: 'scopes',
      label: said.scopes(),
      cell: ({ scopes }) => <Chips texts={scopes.map((scope) => (scope === '*' ? said.everything() : scope))} />,
    },
    {
      key: 'networks',
      label: said.network(),
      cell: ({ networks }) => <Chips texts={networks.length === 0 ? [said.everywhere()] : networks} />,
    },
    { key: 'used', label: said.lastUsed(), cell: ({ lastUsedAt }) => (lastUsedAt ? <When at={lastUsedAt} isAgo /> : never) },
    { key: 'state', label: said.state(), cell: (token) => <State token={token} /> },
  ];
  const acts = {
    key: 'acts',
    label: said.actions(),
    cell: (token: ApiToken) => <Acts token={token} onAct={(act) => begin({ act, token })} />,
  };
  return (
    <>
      <DataTable
        label={said.list()}
        columns={may('revokeApiToken') ? [...columns, acts] : columns}
        rows={tokens}
        keyOf={({ tokenId }) => tokenId}
      />
      {doing?.act === 'rotate' && <RotateDialog token={doing.token} onClose={rotated} />}
      {doing?.act === 'revoke' && <RevokeDialog token={doing.token} onClose={() => begin(undefined)} />}
    </>
  );
}

function Named({ token }: { token: ApiToken }) {
  return (
    <span className={styles.who}>
      <strong className={styles.name}>{token.name}</strong>
      <code className={styles.prefix}>{token.prefix}…</code>
    </span>
  );
}

function Chips({ texts }: { texts: readonly string[] }) {
  return (
    <span className={styles.chips}>
      {texts.map((text) => (
        <span key={text}>{text}</span>
      ))}
    </span>
  );
}

/** Whether it works, and until when. */
function State({ token }: { token: ApiToken }) {
  const { tokens: said } = useLaterWords();
  const state = stateOf(token);
  const end = token.revokedAt ?? token.expiresAt;
  return (
    <span className={styles.who}>
      <span>
        <Pill tone={TONES[state]}>{said[state]()}</Pill>
      </span>
      {state === 'rotating' && token.previousExpiresAt ? (
        <span className={styles.soft}>
          {said.old()} <When at={token.previousExpiresAt} />
        </span>
      ) : (
        end && (
          <span className={styles.soft}>
            {state === 'alive' && said.until()} <When at={end} />
          </span>
        )
      )}
    </span>
  );
}

function Acts({ token, onAct }: { token: ApiToken; onAct(act: string): void }) {
  const may = useMay();
  const { tokens: said } = useLaterWords();
  const state = stateOf(token);
  if (state === 'revoked' || state === 'expired') return null;
  const actions = [
    { id: 'rotate', label: said.rotate(), isOff: state === 'rotating' || !may('rotateApiToken') },
    { id: 'revoke', label: said.revoke(), isDanger: true },
  ];
  return <ActionMenu label={said.actions()} actions={actions} onAct={onAct} name={said.more({ name: token.name })} />;
}
