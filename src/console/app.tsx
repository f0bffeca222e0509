import { type QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense } from 'react';
import { Route, Router, Switch } from 'wouter';
import { Button } from '../kit/button.tsx';
import layout from '../kit/layout.module.css';
import { Skeleton } from '../kit/states.tsx';
import { AuthenticationError } from '../sdk/typescript/sdk.ts';
import styles from './app.module.css';
import { getDeployment, getOperator } from './ask/session.ts';
import { ProblemView } from './frame/asked.tsx';
import { ConfirmationProvider } from './frame/confirmation.tsx';
import { Frame, Mark } from './frame/frame.tsx';
import { NotFound } from './frame/not-found.tsx';
import { OfficeProvider, useMay } from './frame/office.tsx';
import { RepeatedProvider } from './frame/repeated.tsx';
import { type Spoken, useWords, WordsProvider } from './frame/words.tsx';
import { PLACES } from './places.ts';
import { SCREENS } from './routes.ts';

/** Most who come are signed in already. */
const EnterScreen = lazy(() => import('./screens/enter/enter-screen.tsx').then((module) => ({ default: module.EnterScreen })));

/** The console, in the words of a language. */
export function App({ spoken, queries }: { spoken: Spoken; queries: QueryClient }) {
  return (
    <WordsProvider spoken={spoken}>
      <QueryClientProvider client={queries}>
        <Router base="/console">
          <Door>
            <Frame>
              <Pages />
            </Frame>
          </Door>
        </Router>
      </QueryClientProvider>
    </WordsProvider>
  );
}

/** Lets in who has a session. */
function Door({ children }: { children: ReactNode }) {
  const { words } = useWords();
  const operator = useQuery(getOperator());
  const deployment = useQuery(getDeployment());
  const failed = [operator, deployment].find(({ isError }) => isError);
  if (failed?.error instanceof AuthenticationError)
    return (
      <Suspense>
        <EnterScreen />
      </Suspense>
    );
  if (failed && (!operator.data || !deployment.data)) {
    const again = (
      <Button isBusy={failed.isFetching} onClick={() => void failed.refetch()}>
        {words.frame.again()}
      </Button>
    );
    return (
      <main className={`${layout.parts} ${styles.alone}`}>
        <Mark />
        <ProblemView error={failed.error} actions={again} />
      </main>
    );
  }
  if (!operator.data || !deployment.data)
    return (
      <main className={styles.alone}>
        <Skeleton label={words.frame.loading()} />
      </main>
    );
  return (
    <OfficeProvider office={{ operator: operator.data, deployment: deployment.data }}>
      <ConfirmationProvider>
        <RepeatedProvider>{children}</RepeatedProvider>
      </ConfirmationProvider>
    </OfficeProvider>
  );
}

function Pages() {
  const may = useMay();
  return (
    <Switch>
      {PLACES.filter(({ needs }) => may(needs)).map(({ path, name }) => (
        <Route key={path} path={path} component={SCREENS[name].Component} />
      ))}
      <Route component={NotFound} />
    </Switch>
  );
}
