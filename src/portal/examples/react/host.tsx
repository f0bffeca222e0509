import './triport-elements.ts';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

const TRIPORT = { server: 'http://127.0.0.1:3000', 'token-src': '/referrals/token', 'portal-src': '/referrals/open' };

/** The page of an account, which shows the referrals in short, and all of them to whoever wants that. */
function AccountPage() {
  const [isDark, setDark] = useState(false);
  const [isWhole, setWhole] = useState(false);
  const [copied, setCopied] = useState<string>();
  const theme = isDark ? 'dark' : 'light';
  return (
    <main>
      <h1>Your account</h1>
      <button type="button" aria-pressed={isDark} onClick={() => setDark(!isDark)}>
        Dark
      </button>
      <button type="button" aria-pressed={isWhole} onClick={() => setWhole(!isWhole)}>
        Show everything
      </button>
      {isWhole ? (
        <triport-portal {...TRIPORT} theme={theme}>
          <a href="/referrals/open">Open your referrals</a>
        </triport-portal>
      ) : (
        <triport-referrals {...TRIPORT} theme={theme} ontriport:copied={({ detail }) => setCopied(detail.link)}>
          <a href="/referrals/open">Refer friends</a>
        </triport-referrals>
      )}
      {copied && <p role="status">Copied: {copied}</p>}
    </main>
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(<AccountPage />);
