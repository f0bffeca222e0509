import { Notice } from '../../../kit/notice.tsx';
import type { Operator } from '../../../sdk/typescript/sdk.ts';
import { client } from '../../ask/client.ts';
import { useLaterWords } from '../../frame/later-words.ts';
import { useOffice } from '../../frame/office.tsx';
import { useWrite } from '../../frame/use-write.ts';
import { WriteDialog } from '../../frame/write-dialog.tsx';

interface OperatorDialogProps {
  operator: Operator;
  onClose(): void;
}

/** Locks somebody out, or lets them in again. */
export function StandingDialog({ operator, onClose }: OperatorDialogProps) {
  const { operators: said } = useLaterWords();
  const { name, role, disabled } = operator;
  const write = useWrite((input: { role: Operator['role']; disabled: boolean }, options) =>
    client.operators.putOperator(name, input, options),
  );
  return (
    <WriteDialog
      title={disabled ? said.enableTitle({ name }) : said.disableTitle({ name })}
      action={disabled ? said.enableDo() : said.disableDo()}
      isDanger={!disabled}
      write={write}
      input={{ role, disabled: !disabled }}
      onClose={onClose}
    >
      <p>{disabled ? said.enableWhy({ name }) : said.disableWhy({ name })}</p>
      <Yourself name={name} />
    </WriteDialog>
  );
}

/** Ends whatever sessions somebody has open. */
export function EndSessionsDialog({ operator, onClose }: OperatorDialogProps) {
  const { operators: said } = useLaterWords();
  const { name, openSessions } = operator;
  const write = useWrite((input: { name: string }, options) => client.operators.endOperatorSessions(input.name, options));
  return (
    <WriteDialog title={said.endTitle({ name })} action={said.endDo()} isDanger write={write} input={{ name }} onClose={onClose}>
      <p>{said.endWhy({ count: openSessions, name })}</p>
      <Yourself name={name} />
    </WriteDialog>
  );
}

/** Told to whoever is about to change what they may do themselves. */
export function Yourself({ name }: { name: string }) {
  const later = useLaterWords();
  const { operator } = useOffice();
  return name === operator.operator ? <Notice tone="held" title={later.operators.self()} /> : null;
}
