import { useState } from 'react';
import layout from '../../../kit/layout.module.css';
import letters from '../../../kit/letters.module.css';
import { type ApiTokenDraft, NetworkError, type NewApiToken, type Operator } from '../../../sdk/typescript/sdk.ts';
import { client } from '../../ask/client.ts';
import { Select } from '../../controls/select.tsx';
import { TextField } from '../../controls/text-field.tsx';
import { useLaterWords } from '../../frame/later-words.ts';
import { useMay, useOffice } from '../../frame/office.tsx';
import { useWrite } from '../../frame/use-write.ts';
import { WriteDialog } from '../../frame/write-dialog.tsx';
import styles from './operators-screen.module.css';
import { PURPOSES, type Purpose, ScopeChoice, scopesFor } from './scope-choice.tsx';
import { draftOf, mistakesOf } from './token-draft.ts';

interface MakeTokenDialogProps {
  operators: readonly Operator[];
  actsAs: string;
  onClose(token: NewApiToken | undefined): void;
}

/** Makes a token: what it is for, as whom it acts, and what it may do, from where and until when. */
export function MakeTokenDialog({ operators, actsAs, onClose }: MakeTokenDialogProps) {
  const { tokens: said } = useLaterWords();
  const { operator: self } = useOffice();
  const may = useMay();
  const isOwn = actsAs === self.operator;
  const [purpose, setPurpose] = useState<Purpose>(isOwn ? 'bridge' : 'all');
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const [fields, setFields] = useState({ name: isOwn ? '' : actsAs, operator: actsAs, networks: '', lastDay: '' });
  const set = (name: keyof typeof fields) => (value: string) => setFields({ ...fields, [name]: value });
  const write = useWrite((draft: ApiTokenDraft, options) => client.tokens.createApiToken(draft, options));
  const scopes = purpose === 'chosen' ? [...chosen] : scopesFor(purpose, self.scopes);
  const mistakes = mistakesOf(fields, said);
  const first = fields.name.trim() === '' ? said.nameMissing() : Object.values(mistakes).find((mistake) => mistake !== undefined);
  const reason = first ?? (scopes.length === 0 ? said.scopesMissing() : undefined);
  const names = operators.filter(({ disabled }) => !disabled).map(({ name }) => ({ id: name, label: name }));
  return (
    <WriteDialog title={said.makeTitle()} action={said.makeDo()} write={write} input={reason ?? draftOf(fields, scopes)} onClose={onClose}>
      <div className={layout.fields}>
        <TextField
          label={said.name()}
          hint={said.nameHint()}
          autoFocus
          maxLength={60}
          value={fields.name}
          onChange={set('name')}
          mistake={mistakes.name}
        />
        {may('putOperator') && <Select label={said.operator()} options={names} chosen={fields.operator} onChoose={set('operator')} />}
        <Select
          label={said.purpose()}
          options={PURPOSES.map((id) => ({ id, label: said[id]() }))}
          chosen={purpose}
          onChoose={(id) => setPurpose(id as Purpose)}
        />
        {purpose === 'chosen' && <ScopeChoice label={said.scopes()} chosen={chosen} onChoose={choose} />}
        <p className={`${letters.hint} ${styles.hint}`}>{said.limit()}</p>
        <TextField
          label={said.networks()}
          hint={said.networksHint()}
          value={fields.networks}
          onChange={set('networks')}
          mistake={mistakes.networks}
        />
        <TextField
          label={said.endsDay()}
          hint={said.endsHint()}
          type="date"
          value={fields.lastDay}
          onChange={set('lastDay')}
          mistake={mistakes.lastDay}
        />
        {write.error instanceof NetworkError && <p>{said.maybe()}</p>}
      </div>
    </WriteDialog>
  );
}
