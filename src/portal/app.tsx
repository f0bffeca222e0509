import { type ReactNode, useMemo } from 'react';
import { type BaseLocationHook, Route, Router, Switch } from 'wouter';
import { Button } from '../kit/button.tsx';
import { Skeleton } from '../kit/states.tsx';
import { AuthenticationError } from '../sdk/typescript/sdk.ts';
import styles from './app.module.css';
import { getTerms } from './ask/programme.ts';
import { getSession } from './ask/sessions.ts';
import { getMe } from './ask/users.ts';
import { Frame } from './frame/frame.tsx';
import { MemberProvider } from './frame/member.tsx';
import { NotFound } from './frame/not-found.tsx';
import { ProblemView } from './frame/problem-view.tsx';
import { useStage } from './frame/stage.tsx';
import { Stranger } from './frame/stranger.tsx';
import { turning } from './frame/turning.ts';
import { useAsk } from './frame/use-ask.ts';
import { type Spoken, useWords, WordsProvider } from './frame/words.tsx';
import { PLACES } from './places.ts';
import { SCREENS } from './routes.ts';

/** The portal, in the words of a language. Addresses are those of the window, unless `hook` keeps them elsewhere. */
export function App({ spoken, hook }: { spoken: Spoken; hook?: BaseLocationHook }) {
  const stage = useStage();
  const aroundNav = useMemo(() => turning(stage), [stage]);
  return (
    <WordsProvider spoken={spoken}>
      <Router aroundNav={aroundNav} {...(hook ? { hook } : { base: '/portal' })}>
        <Door>
          <Frame>
            <Switch>
              {PLACES.map(({ path, name }) => (
                <Route key={path} path={path} component={SCREENS[name].Component} />
              ))}
              <Route component={NotFound} />
            </Switch>
          </Frame>
        </Door>
      </Router>
    </WordsProvider>
  );
}

/** Lets in whom the host has sent here. */
function Door({ children }: { children: ReactNode }) {
  const { words } = useWords();
  const all = [useAsk(getSession()), useAsk(getMe()), useAsk(getTerms())] as const;
  const [session, me, terms] = all;
  if (all.some(({ error }) => error instanceof AuthenticationError)) return <Stranger />;
  if (session.data && me.data && terms.data) {
    return <MemberProvider member={{ session: session.data, me: me.data, terms: terms.data }}>{children}</MemberProvider>;
  }
  const failed = all.find(({ data, error }) => data === undefined && error !== undefined);
  const askAll = () => {
    for (const each of all) if (each.data === undefined) each.again();
  };
  const again = (
    <Button isBusy={all.some(({ isAsking }) => isAsking)} onClick={askAll}>
      {words.frame.again()}
    </Button>
  );
  return (
    <main className={styles.alone}>
      <h1 className={styles.title}>{words.frame.title()}</h1>
      {failed ? <ProblemView error={failed.error} actions={again} /> : <Skeleton label={words.frame.loading()} lines={8} />}
    </main>
  );
}
