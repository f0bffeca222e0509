import { expect, test } from 'vitest';
import { canonicalEmail } from '../../src/identity/canonical-email.ts';

test.each([
  [' Ada@Example.ORG ', 'ada@example.org'],
  ['A.d.a+shop+2@GoogleMail.com.', 'ada@gmail.com'],
  ['a.da+1@outlook.com', 'a.da@outlook.com'],
  ['ada+1@proton.me', 'ada@proton.me'],
  ['ada+1@icloud.com', 'ada@icloud.com'],
  ['ada+1@fastmail.com', 'ada@fastmail.com'],
  ['ada+1@example.org', 'ada+1@example.org'],
  ['a.da@example.org', 'a.da@example.org'],
  ['jose\u0301@example.org', 'jos\u00e9@example.org'],
  ['ada@M\u00dcNCHEN.example', 'ada@xn--mnchen-3ya.example'],
  ['ada@mu\u0308nchen\u3002example', 'ada@xn--mnchen-3ya.example'],
  ['ada@gmail.com.', 'ada@gmail.com'],
  ['+x@gmail.com', '+x@gmail.com'],
  ['..@gmail.com', '..@gmail.com'],
  ['ada@constructor', 'ada@constructor'],
  ['ada@[1.2.3.4]', 'ada@[1.2.3.4]'],
])('%s is told as %s', (email, canonical) => {
  expect(canonicalEmail(email)).toBe(canonical);
  expect(canonicalEmail(canonical)).toBe(canonical);
});
