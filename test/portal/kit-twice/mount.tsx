import '../../../src/kit/reset.css';
import '../../../src/kit/tokens.css';
import { createRoot } from 'react-dom/client';
import { Shown } from './shown.tsx';
import { Working } from './working.tsx';

createRoot(document.getElementById('root') as HTMLElement).render(
  <main>
    <h1>Kit</h1>
    <Shown />
    <Working />
  </main>,
);
