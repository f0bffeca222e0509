import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { Boundary } from '../../kit/boundary.tsx';
import { Button } from '../../kit/button.tsx';
import { ProblemView } from './problem-view.tsx';
import { useWords } from './words.tsx';

/** Around a page: where it fails, it says so, and one can go elsewhere. */
export function PageBoundary({ children }: { children: ReactNode }) {
  const { words } = useWords();
  const [path] = useLocation();
  const load = <Button onClick={() => location.reload()}>{words.problems.load()}</Button>;
  return (
    <Boundary of={path} instead={(error) => <ProblemView error={error} actions={load} />}>
      {children}
    </Boundary>
  );
}
