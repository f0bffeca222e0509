let token = '';
export const operatorToken = () => token;
export function addCredentials(section) {
    for (const field of section.querySelectorAll('[name=token]')) {
        field.value = token;
        field.addEventListener('input', () => {
            token = field.value.trim();
        });
    }
    const told = section.querySelector('.session strong');
    if (!told)
        return;
    void tellWho(told);
    const userId = section.querySelector('[name=enter-as]');
    section.querySelector('[name=enter]')?.addEventListener('click', () => void enterAs(userId?.value.trim() ?? '', told));
    section.querySelector('[name=leave]')?.addEventListener('click', () => void leave().then(() => tellWho(told)));
}
async function tellWho(told) {
    const response = await fetch('/v1/auth/me', { headers: { accept: 'application/json' } });
    const { user } = (await response.json());
    told.textContent = user ? `${user.display_name} (${user.id})` : 'nobody';
}
const leave = () => fetch('/v1/auth/logout', { method: 'POST' }).then((response) => response.text());
async function enterAs(userId, told) {
    told.textContent = '…';
    const made = await fetch('/v1/admin/sessions', {
        method: 'POST',
        credentials: 'omit',
        headers: { 'content-type': 'application/json', 'x-admin-token': token },
        body: JSON.stringify({ user_id: userId, return_to: '/docs' }),
    });
    const { ticket, error, message } = (await made.json());
    if (ticket === undefined) {
        told.textContent = `nobody; ${error}: ${message}`;
        return;
    }
    await leave();
    await fetch(`/v1/auth/enter?ticket=${encodeURIComponent(ticket)}`, { redirect: 'manual' });
    await tellWho(told);
}
