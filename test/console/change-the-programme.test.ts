/** The rules of the programme: read, tried, published, compared, restored, and merged with those of somebody else. */
import { expect, test } from 'vitest';
import { changeProgramme } from '../support/billing.ts';
import { takeSeat } from '../support/console.ts';
import { consoleDesk, typeHere, visit } from './open-console.ts';

const PROGRAMME = '/v1/admin/referrals/programme';
const desk = consoleDesk();
const rules = async () => (await desk.server.admin('GET', PROGRAMME)).body;
const HOLD = 'Days that a reward is held';

test('a draft is tried, published with a note, compared with what was, and taken back', async () => {
  const { page, wrong, close } = await desk.open('/programme');
  await page.getByText('A reward is held 14 days before it becomes available.').waitFor();
  await page.getByLabel(HOLD).fill('30');
  await page.getByLabel('Most by one invitee').fill('1,500.000001');
  await page.getByText('A reward is held 30 days before it becomes available.').waitFor();
  const draft = page.getByRole('complementary', { name: 'Draft' });
  await draft.getByText('$1,500.000001').waitFor();
  await draft.getByText('By the draft').waitFor();
  await draft.getByRole('button', { name: 'Publish…' }).click();
  await page.getByRole('dialog').getByLabel('Note (optional)').fill('Longer holds');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await rules()).toMatchObject({ hold_days: 30, reward_cap_per_invitee_micro: 1_500_000_001 });

  await page.getByRole('tab', { name: 'Versions' }).click();
  await page.getByRole('cell', { name: 'Longer holds' }).waitFor();
  const comparison = page.getByRole('region', { name: 'Compare two versions' });
  await comparison.getByText('14 days').waitFor();
  const restore = page.getByRole('row', { name: 'v1 ' }).getByRole('button', { name: 'Restore' });
  // A draft is not lost: it would be replaced.
  await page.getByRole('tab', { name: 'In force' }).click();
  await page.getByLabel(HOLD).fill('31');
  await page.getByRole('tab', { name: 'Versions' }).click();
  expect(await restore.getAttribute('aria-disabled')).toBe('true');
  await page.getByRole('tab', { name: 'Draft' }).click();
  await draft.getByRole('button', { name: 'Discard' }).click();
  await page.getByRole('tab', { name: 'Versions' }).click();
  await restore.click();
  await page.getByText('A reward is held 14 days before it becomes available.').waitFor();
  await draft.getByRole('button', { name: 'Publish…' }).click();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await rules()).toMatchObject({ hold_days: 14, reward_cap_per_invitee_micro: null });
  expect(wrong).toEqual([]);
  await close();
});

test('the same by the keys alone', async () => {
  const { page, wrong, close } = await desk.open('/programme');
  await page.getByLabel(HOLD).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await typeHere(page, '21');
  const publish = page.getByRole('button', { name: 'Publish…' });
  await publish.waitFor();
  // What is written stays while another page is looked at.
  await page.locator('h1').click();
  await page.keyboard.press('g');
  await page.keyboard.press('h');
  await page.getByRole('heading', { level: 1, name: 'Home' }).waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press('r');
  await publish.waitFor();
  await page.getByLabel(HOLD).focus();
  for (let stop = 0; stop < 60 && !(await publish.evaluate((button) => button === document.activeElement)); stop += 1) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  const now = dialog.getByRole('button', { name: 'Publish', exact: true });
  for (let stop = 0; stop < 10 && !(await now.evaluate((button) => button === document.activeElement)); stop += 1) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  expect(await rules()).toMatchObject({ hold_days: 21 });
  expect(wrong).toEqual([]);
  await close();
});

test('what somebody else has published meanwhile is set beside the draft, and picked from field by field', async () => {
  const { page, wrong, close } = await desk.open('/programme');
  await page.getByLabel(HOLD).fill('60');
  await page.getByLabel('Days that a click counts').fill('45');
  await changeProgramme(desk.server, { hold_days: 3, account_age_max_days: 9 });
  await page.getByRole('button', { name: 'Publish…' }).click();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByText('Somebody else has changed the programme meanwhile').first().waitFor();
  const go = page.getByRole('button', { name: 'Go on with this' });
  await go.waitFor();
  expect(await go.getAttribute('aria-disabled')).toBe('true');
  const hold = page.getByRole('group', { name: HOLD });
  await hold.getByText('3 days').waitFor();
  await hold.getByRole('radio', { name: 'Yours 60 days' }).check();
  await go.click();
  await page.getByRole('button', { name: 'Publish…' }).click();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await rules()).toMatchObject({ hold_days: 60, attribution_window_days: 45, account_age_max_days: 9 });
  expect(wrong).toEqual([]);
  await close();
});

test('a draft stays when the console is loaded anew, for who wrote it; it is gone when it is published or thrown away', async () => {
  const { page, wrong, close } = await desk.open('/programme');
  const publish = page.getByRole('button', { name: 'Publish…' });
  await page.getByLabel(HOLD).fill('77');
  await publish.waitFor();
  await page.reload();
  await publish.waitFor();
  expect(await page.getByLabel(HOLD).inputValue()).toBe('77');
  // What was published meanwhile is merged with it, as if the page had stayed open.
  await changeProgramme(desk.server, { account_age_max_days: 11 });
  await page.reload();
  await page.getByRole('button', { name: 'Go on with this' }).click();
  await publish.click();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await rules()).toMatchObject({ hold_days: 77, account_age_max_days: 11 });
  await visit(page, '/programme');
  expect(await publish.count()).toBe(0);

  await page.getByLabel(HOLD).fill('78');
  await page.context().clearCookies();
  const other = await takeSeat(desk.server, { operator: 'rita', role: 'rules' });
  await page.context().addCookies([{ name: 'triport_console', value: other, url: desk.server.url }]);
  await visit(page, '/programme');
  expect(await page.getByLabel(HOLD).inputValue()).toBe('77');
  await page.getByLabel(HOLD).fill('79');
  await page.getByRole('button', { name: 'Discard' }).click();
  await visit(page, '/programme');
  expect(await page.getByLabel(HOLD).inputValue()).toBe('77');
  expect(wrong).toEqual([]);
  await close();
});

test('who may embed and whose names are seen is changed here, and stays when something else is', async () => {
  const { page, wrong, close } = await desk.open('/programme');
  await page.getByText('An inviter can see the name of an invitee.').waitFor();
  await page.getByLabel('Sites that may embed').fill('http://app.example.org');
  await page.getByText('A site is written as https://www.example.org, without a path.').waitFor();
  await page.getByLabel('Sites that may embed').fill('https://app.example.org https://www.example.org:8443');
  await page.getByText('Users’ referrals may be shown inside the pages of 2 other sites.').waitFor();
  await page.getByText('Show the invitee’s name').click();
  await page.getByText('An inviter cannot see the name of an invitee.').waitFor();
  const publish = async () => {
    await page.getByRole('button', { name: 'Publish…' }).click();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  };
  await publish();
  const kept = { embed_origins: ['https://app.example.org', 'https://www.example.org:8443'], show_invitee_names: false };
  expect(await rules()).toMatchObject(kept);
  await page.getByLabel(HOLD).fill('12');
  await publish();
  expect(await rules()).toMatchObject({ ...kept, hold_days: 12 });
  expect(wrong).toEqual([]);
  await close();
});

test('a version that the page does not list any more is compared with the one before it', async () => {
  await changeProgramme(desk.server, { account_age_max_days: 21 });
  const { version } = await rules();
  for (let days = 100; days < 127; days += 1) await changeProgramme(desk.server, { attribution_window_days: days });
  const { page, wrong, close } = await desk.open(`/programme?view=versions&to=${version}`);
  const comparison = page.getByRole('region', { name: 'Compare two versions' });
  await comparison.getByText('Days after signing up').waitFor();
  expect(await comparison.getByText('Both say the same.').count()).toBe(0);
  expect(wrong).toEqual([]);
  await close();
});

test('a tier that users hold cannot go: they are counted, and the way to them is shown', async () => {
  const userId = await desk.server.createUser({ display_name: '<script>alert(1)</script>' });
  await desk.server.admin('POST', `/v1/admin/referrals/users/${userId}/tier`, { tier: 2 });
  const { page, wrong, close } = await desk.open('/programme');
  await page.getByRole('button', { name: 'Remove influencer' }).click();
  const link = page.getByRole('link', { name: 'One user on tier 2' });
  await link.waitFor();
  expect(await link.getAttribute('href')).toBe('/console/users?tier=2');
  expect(wrong).toEqual([]);
  await close();
});

test('what cannot be read is told at its field, and cannot be published', async () => {
  const { page, wrong, close } = await desk.open('/programme');
  await page.getByLabel(HOLD).fill('1.5');
  await page.getByText('A whole number from 0 to 3650.').waitFor();
  await page.getByLabel('Smallest payout').fill('0.0000001');
  await page.getByText('An amount above zero with at most six decimals.').waitFor();
  await page.getByLabel('Reserved slugs').fill('<script>');
  await page.getByText(/A slug has 3 to 32/).waitFor();
  expect(await page.getByRole('button', { name: 'Publish…' }).getAttribute('aria-disabled')).toBe('true');
  expect(wrong).toEqual([]);
  await close();
});

test('who may only read sees sentences and no fields; what fails says so and can be asked for again', async () => {
  const { page, wrong, close } = await desk.open('/programme', { operator: 'vera', role: 'viewer' });
  await page.getByText('The smallest payout is $50.00.').waitFor();
  expect(await page.getByRole('textbox').count()).toBe(0);
  const refuse = { status: 503, contentType: 'application/json', body: '{"error":"unavailable"}' };
  await page.route('**/console/api/v1/admin/referrals/programme**', (route) => route.fulfill(refuse));
  await page.reload();
  await page.getByRole('alert').filter({ hasText: 'The database is away' }).first().waitFor();
  await page.unroute('**/console/api/v1/admin/referrals/programme**');
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await page.getByText('The smallest payout is $50.00.').waitFor();
  expect(wrong).toEqual([]);
  await close();
});
