import { useQueryClient } from '@tanstack/react-query';
import { Button } from '../../../kit/button.tsx';
import layout from '../../../kit/layout.module.css';
import { client, TOLD_TO_WAIT } from '../../ask/client.ts';
import { TextField } from '../../controls/text-field.tsx';
import { Mark } from '../../frame/frame.tsx';
import { Mistake } from '../../frame/mistake.tsx';
import { hasProvider } from '../../frame/page-facts.ts';
import { useToken } from '../../frame/use-token.ts';
import { useWords } from '../../frame/words.tsx';
import styles from './enter-screen.module.css';

/** Where one says who one is: by a token, or by the provider of one's organisation. */
export function EnterScreen() {
  const { words } = useWords();
  const queries = useQueryClient();
  const { token, setToken, isBusy, error, because, submit } = useToken(async (typed) => {
    await client.session.beginConsoleSession({ token: typed }, TOLD_TO_WAIT);
    await queries.resetQueries();
  });
  return (
    <main className={styles.page}>
      <form className={`${layout.parts} ${styles.card}`} onSubmit={(event) => void submit(event)}>
        <Mark />
        <h1>{words.enter.title()}</h1>
        <TextField
          label={words.enter.token()}
          hint={words.enter.hint()}
          type="password"
          name="token"
          autoComplete="current-password"
          autoFocus
          value={token}
          onChange={setToken}
        />
        {error !== undefined && <Mistake error={error} />}
        <Button type="submit" look="primary" isBusy={isBusy} because={because}>
          {words.enter.enter()}
        </Button>
        {hasProvider() && (
          <a className={styles.provider} href="/console/oidc">
            {words.enter.provider()}
          </a>
        )}
        <p className={styles.help}>{words.enter.help()}</p>
      </form>
    </main>
  );
}
