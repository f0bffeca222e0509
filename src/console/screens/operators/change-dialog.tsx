import { useState } from 'react';
import layout from '../../../kit/layout.module.css';
import letters from '../../../kit/letters.module.css';
import type { Operator, OperatorChange, Role } from '../../../sdk/typescript/sdk.ts';
import { client } from '../../ask/client.ts';
import { Select } from '../../controls/select.tsx';
import { TextField } from '../../controls/text-field.tsx';
import { useLaterWords } from '../../frame/later-words.ts';
import { roleText } from '../../frame/role-text.ts';
import { useWrite } from '../../frame/use-write.ts';
import { ROLES } from '../../frame/values.ts';
import { useWords } from '../../frame/words.tsx';
import { WriteDialog } from '../../frame/write-dialog.tsx';
import { Yourself } from './operator-dialogs.tsx';
import styles from './operators-screen.module.css';

interface ChangeDialogProps {
  /** Who is changed; nobody where somebody is invited. */
  operator?: Operator;
  /** Names that cannot be given once more: what is put under one of them would change its operator. */
  taken: readonly string[];
  onClose(operator: Operator | undefined): void;
}

interface Draft {
  name: string;
  change: OperatorChange;
}

/** Invites somebody, or changes what they may do and by which address they are known. */
export function ChangeDialog({ operator, taken, onClose }: ChangeDialogProps) {
  const { words } = useWords();
  const { operators: said } = useLaterWords();
  const [name, setName] = useState(operator?.name ?? '');
  const [role, setRole] = useState<Role>(operator?.role ?? 'support');
  const [email, setEmail] = useState(operator?.email ?? '');
  const write = useWrite(({ name: called, change }: Draft, options) => client.operators.putOperator(called, change, options));
  const mistakes = mistakesOf(useMistakes(), { name, email, taken });
  const reason = name === '' ? said.nameMissing() : (mistakes.name ?? mistakes.email);
  return (
    <WriteDialog
      title={operator ? said.changeTitle({ name }) : said.inviteTitle()}
      action={operator ? words.frame.save() : said.inviteDo()}
      write={write}
      input={reason ?? { name, change: { role, email: email || null } }}
      onClose={onClose}
    >
      <div className={layout.fields}>
        {!operator && (
          <TextField
            label={said.name()}
            hint={said.nameHint()}
            autoFocus
            maxLength={40}
            value={name}
            onChange={setName}
            mistake={mistakes.name}
          />
        )}
        <Select
          label={said.role()}
          options={ROLES.map((id) => ({ id, label: roleText(id, words) }))}
          chosen={role}
          onChoose={(id) => setRole(id as Role)}
        />
        <p className={`${letters.hint} ${styles.hint}`}>{said[role]()}</p>
        <TextField
          label={said.email()}
          hint={operator?.email && email !== operator.email ? said.emailNew() : said.emailHint()}
          type="email"
          value={email}
          onChange={setEmail}
          mistake={mistakes.email}
        />
        {operator && <Yourself name={operator.name} />}
      </div>
    </WriteDialog>
  );
}

const useMistakes = () => {
  const { operators: said } = useLaterWords();
  return { bad: said.nameBad(), isTaken: said.nameTaken(), email: said.emailBad() };
};

type Told = ReturnType<typeof useMistakes>;

/** What cannot be sent as it is. A name that is not there yet is no mistake: it is only missing. */
function mistakesOf(told: Told, { name, email, taken }: { name: string; email: string; taken: readonly string[] }) {
  const ofName = taken.includes(name) ? told.isTaken : /^[a-z0-9-]{0,40}$/.test(name) ? undefined : told.bad;
  const isEmail = email === '' || /^[!-?A-~]+@[!-?A-~]+$/.test(email);
  return { name: ofName, email: isEmail ? undefined : told.email };
}
