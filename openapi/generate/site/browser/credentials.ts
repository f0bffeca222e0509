/** The operator token that was typed in. It lives in this variable and nowhere else: no storage, no address, no cookie. */
let token = '';

export const operatorToken = (): string => token;

/** The fields that show who is calling, and change it. */
export function addCredentials(section: HTMLElement): void {
  for (const field of section.querySelectorAll<HTMLInputElement>('[name=token]')) {
    field.value = token;
    field.addEventListener('input', () => {
      token = field.value.trim();
    });
  }
  const told = section.querySelector<HTMLElement>('.session strong');
  if (!told) return;
  void tellWho(told);
  const userId = section.querySelector<HTMLInputElement>('[name=enter-as]');
  section.querySelector('[name=enter]')?.addEventListener('click', () => void enterAs(userId?.value.trim() ?? '', told));
  section.querySelector('[name=leave]')?.addEventListener('click', () => void leave().then(() => tellWho(told)));
}

async function tellWho(told: HTMLElement): Promise<void> {
  const response = await fetch('/v1/auth/me', { headers: { accept: 'application/json' } });
  const { user } = (await response.json()) as { user?: { display_name: string; id: string } };
  told.textContent = user ? `${user.display_name} (${user.id})` : 'nobody';
}

const leave = () => fetch('/v1/auth/logout', { method: 'POST' }).then((response) => response.text());

/** A ticket, and at once what it is for. Whoever was signed in leaves first, so that nobody has to be asked. */
async function enterAs(userId: string, told: HTMLElement): Promise<void> {
  told.textContent = '…';
  const made = await fetch('/v1/admin/sessions', {
    method: 'POST',
    credentials: 'omit',
    headers: { 'content-type': 'application/json', 'x-admin-token': token },
    body: JSON.stringify({ user_id: userId, return_to: '/docs' }),
  });
  const { ticket, error, message } = (await made.json()) as { ticket?: string; error?: string; message?: string };
  if (ticket === undefined) {
    told.textContent = `nobody; ${error}: ${message}`;
    return;
  }
  await leave();
  await fetch(`/v1/auth/enter?ticket=${encodeURIComponent(ticket)}`, { redirect: 'manual' });
  await tellWho(told);
}
