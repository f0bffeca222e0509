import '@fontsource-variable/inter/wght.css';
import '../kit/reset.css';
import '../kit/tokens.css';
import { createRoot } from 'react-dom/client';
import { KitScreen } from './screens/kit/kit-screen.tsx';

createRoot(document.getElementById('root') as HTMLElement).render(<KitScreen />);
