import { useQueryClient } from '@tanstack/react-query';
import { createContext, type FormEvent, type ReactNode, useContext, useRef, useState } from 'react';
import { Button } from '../../kit/button.tsx';
import { client } from '../ask/client.ts';
import { Dialog } from '../controls/dialog.tsx';
import { TextField } from '../controls/text-field.tsx';
import { Mistake } from './mistake.tsx';
import { useOffice } from './office.tsx';
import { useWords } from './words.tsx';

type Confirm = () => Promise<boolean>;

const Context = createContext<Confirm | undefined>(undefined);

/** Asks whoever sits here to say again who they are. True once the server believes it; false where the question was closed. */
export function useConfirmation(): Confirm {
  const confirm = useContext(Context);
  if (!confirm) throw new Error('Nobody can be asked outside of ConfirmationProvider.');
  return confirm;
}

/** Keeps the question that stands before what cannot be undone. */
export function ConfirmationProvider({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const answer = useRef<(isConfirmed: boolean) => void>(undefined);
  const confirm = () => {
    setOpen(true);
    return new Promise<boolean>((done) => {
      answer.current = done;
    });
  };
  const end = (isConfirmed: boolean) => {
    setOpen(false);
    answer.current?.(isConfirmed);
  };
  return (
    <Context value={confirm}>
      {children}
      {isOpen && <ConfirmDialog onEnd={end} />}
    </Context>
  );
}

function ConfirmDialog({ onEnd }: { onEnd(isConfirmed: boolean): void }) {
  const { words } = useWords();
  const { deployment } = useOffice();
  const queries = useQueryClient();
  const [token, setToken] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const send = async (event?: FormEvent) => {
    event?.preventDefault();
    setBusy(true);
    try {
      await client.session.confirmOperator({ token });
      void queries.invalidateQueries({ queryKey: ['getOperator'] });
      onEnd(true);
    } catch (failure) {
      setError(failure);
      setBusy(false);
    }
  };
  const actions = (
    <>
      <Button look="quiet" onClick={() => onEnd(false)}>
        {words.frame.cancel()}
      </Button>
      <Button look="primary" isBusy={isBusy} because={token === '' ? words.confirmation.first() : undefined} onClick={() => void send()}>
        {words.confirmation.confirm()}
      </Button>
    </>
  );
  return (
    <Dialog title={words.confirmation.title()} isOpen onClose={() => onEnd(false)} isBusy={isBusy} actions={actions}>
      <p>{words.confirmation.why()}</p>
      <form onSubmit={(event) => void send(event)}>
        <TextField
          label={words.enter.token()}
          type="password"
          autoComplete="current-password"
          autoFocus
          value={token}
          onChange={setToken}
        />
      </form>
      {deployment.features.includes('oidc') && <a href="/console/oidc?fresh=true">{words.confirmation.provider()}</a>}
      {error !== undefined && <Mistake error={error} />}
    </Dialog>
  );
}
