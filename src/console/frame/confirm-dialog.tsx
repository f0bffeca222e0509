import { useQueryClient } from '@tanstack/react-query';
import { Button } from '../../kit/button.tsx';
import { client, TOLD_TO_WAIT } from '../ask/client.ts';
import { Dialog } from '../controls/dialog.tsx';
import { TextField } from '../controls/text-field.tsx';
import { Mistake } from './mistake.tsx';
import { useOffice } from './office.tsx';
import { useToken } from './use-token.ts';
import { useWords } from './words.tsx';

/** The question that stands before what cannot be undone: who it is, once more. */
export function ConfirmDialog({ onEnd }: { onEnd(isConfirmed: boolean): void }) {
  const { words } = useWords();
  const { deployment } = useOffice();
  const queries = useQueryClient();
  const { token, setToken, isBusy, error, because, submit } = useToken(async (typed) => {
    await client.session.confirmOperator({ token: typed }, TOLD_TO_WAIT);
    void queries.invalidateQueries({ queryKey: ['getOperator'] });
    onEnd(true);
  });
  const actions = (
    <>
      <Button look="quiet" onClick={() => onEnd(false)}>
        {words.frame.cancel()}
      </Button>
      <Button look="primary" isBusy={isBusy} because={because} onClick={() => void submit()}>
        {words.confirmation.confirm()}
      </Button>
    </>
  );
  return (
    <Dialog title={words.confirmation.title()} isOpen onClose={() => onEnd(false)} isBusy={isBusy} actions={actions}>
      <p>{words.confirmation.why()}</p>
      <form onSubmit={(event) => void submit(event)}>
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
