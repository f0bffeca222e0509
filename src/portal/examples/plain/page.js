// The product's own script: its theme, and what it wants to know of the referrals in its page.
const button = document.getElementById('theme');
button.addEventListener('click', () => {
  const isDark = button.getAttribute('aria-pressed') === 'false';
  button.setAttribute('aria-pressed', String(isDark));
  document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
  for (const element of document.querySelectorAll('triport-referrals, triport-portal')) element.setAttribute('theme', isDark ? 'dark' : 'light');
});

for (const event of ['triport:copied', 'triport:shared', 'triport:failed'])
  document.addEventListener(event, ({ type, detail }) => console.info(type, detail));
