import { expectAccessible } from '../accessibility';
import { MERTHYR, placeId, row } from '../database';
import {
  accept,
  askFor,
  deploymentPath,
  fillRequest,
  fillTeamRelease,
  openRelease,
  recorded,
  releasePerson,
} from '../deployment-steps';
import { fillDay, summaryOf } from '../forms';
import { expect, test } from '../portal';
import { TODAY } from '../today';

const PHYSIOTHERAPY = 'physiotherapist';
const ASKED = { firstDay: '2026-12-01', lastDay: '2027-03-31', wte: '0.1' };

test('a lapsed registration stops it, a new check of the register mends it', async ({ open }) => {
  test.setTimeout(120_000);
  const lead = await open('lead');
  const path = await askFor(lead, 'en', 'occupational-therapist', {
    ...ASKED,
    wte: '0.2',
    whatChanges: 'First visits at home after a fall, by one team.',
  });
  const head = await open('head-rct');
  await releasePerson(head, 'en', path, 'Dafydd Sampl');
  const cluster = await open('cluster');
  await accept(cluster, 'en', path);

  await test.step('what stops it stands first, with its source and who can mend it', async () => {
    expect(await recorded(path)).toMatchObject({ status: 'refused' });
    await head.goto(`/en${path}`);
    await expect(
      head.getByRole('heading', { name: /^Cannot go ahead yet: one of \d checks stops it$/ }),
    ).toBeVisible();
    const first = head.getByRole('region', { name: 'What the rules said' }).getByRole('listitem').first();
    await expect(first).toContainText('Registration');
    await expect(first).toContainText('Stops it');
    await expect(first).toContainText('The recorded registration ended on 31 October 2025.');
    await expect(first).toContainText(
      'How to mend it: The head of service records a new check of the register',
    );
    await expect(first).toContainText(
      'Why this rule: The AHP Framework for Wales (section 3.3 and action 2.08)',
    );
    await expect(first.getByText('E2D-REGISTRATION-CURRENT', { exact: true })).toBeVisible();
    await expectAccessible(head);
  });

  await test.step('others learn that it stops, and nothing about the person', async () => {
    for (const page of [lead, cluster]) {
      await page.goto(`/en${path}`);
      await expect(
        page.getByText('The employer has something to put right about the registration.'),
      ).toBeVisible();
      await expect(page.getByText(/lapsed/)).toHaveCount(0);
      await expect(page.getByText('31 October 2025')).toHaveCount(0);
      await expect(page.getByText('Dafydd')).toHaveCount(0);
      await expect(page.getByRole('link', { name: 'Put right what stops it' })).toHaveCount(0);
    }
  });

  await test.step('the head of service records a new check, and the rules judge again', async () => {
    await head.getByRole('link', { name: 'Put right what stops it' }).click();
    await fillDay(head, 'en', 'When was the register looked at?', '2026-11-23');
    await fillDay(head, 'en', 'Last day of the entry', '2028-10-31');
    await head.getByLabel('Who looked?').fill('Menna Dychmygol');
    await head.getByRole('button', { name: 'Save the check' }).click();
    await expect(
      summaryOf(head).getByRole('link', { name: 'Enter a date that is not in the future' }),
    ).toBeVisible();
    await fillDay(head, 'en', 'When was the register looked at?', TODAY);
    await head.getByRole('button', { name: 'Save the check' }).click();
    await deploymentPath(head);
    await head.getByRole('button', { name: 'Ask the rules again' }).click();
    await expect(head.getByRole('heading', { name: 'It can go ahead: no check stops it' })).toBeVisible();
    await expect(head.getByText('Agreed. It starts on 1 December 2026.')).toBeVisible();
    await expect(head.getByText('A check of the register was recorded.')).toBeVisible();
    expect(await recorded(path)).toMatchObject({ status: 'agreed' });
  });
});

test('a request that is sent twice is one request', async ({ open, baseURL }) => {
  const saved = (whatChanges: string) =>
    row('select count(*)::int as requests from deployment where what_changes = $1', [whatChanges]);

  await test.step('by two quick presses', async () => {
    const lead = await open('lead');
    const whatChanges = 'Two quick presses of one button.';
    await lead.goto(`/en/deployments/new?place=${await placeId(MERTHYR)}&profession=${PHYSIOTHERAPY}`);
    await fillRequest(lead, 'en', { ...ASKED, whatChanges });
    await lead.getByRole('button', { name: 'Send the request' }).dblclick();
    await deploymentPath(lead);
    expect(await saved(whatChanges)).toEqual({ requests: 1 });
  });

  await test.step('by two posts of the same form at once', async () => {
    const lead = await open('lead', { javaScriptEnabled: false });
    const whatChanges = 'The same form, posted twice at once.';
    await lead.goto(`/en/deployments/new?place=${await placeId(MERTHYR)}&profession=${PHYSIOTHERAPY}`);
    await fillRequest(lead, 'en', { ...ASKED, whatChanges });
    const form = lead.locator('form', { has: lead.getByRole('button', { name: 'Send the request' }) });
    const multipart = await form.evaluate((element) => {
      const fields = new FormData(element as HTMLFormElement);
      return Object.fromEntries([...fields].map(([name, value]) => [name, String(value)]));
    });
    const send = () =>
      lead.request.post(lead.url(), { multipart, maxRedirects: 0, headers: { origin: baseURL ?? '' } });
    const answers = await Promise.all([send(), send()]);
    const [first, second] = answers.map((answer) => answer.headers().location);
    expect(answers.map((answer) => answer.status())).toEqual([303, 303]);
    expect(first).toMatch(/\/en\/deployments\/[0-9a-f-]{36}$/);
    expect(second).toBe(first);
    expect(await saved(whatChanges)).toEqual({ requests: 1 });
  });
});

test('who saves second is told, keeps what they typed and changes nothing', async ({ open }) => {
  const lead = await open('lead');
  const path = await askFor(lead, 'en', PHYSIOTHERAPY, { ...ASKED, whatChanges: 'Two tabs.' });
  const first = await open('head');
  const second = await open('head');
  await openRelease(first, 'en', path);
  await openRelease(second, 'en', path);
  await fillTeamRelease(first, 'en', 'Bridgend community physiotherapy');
  await first.getByRole('button', { name: 'Release', exact: true }).click();
  await deploymentPath(first);
  const saved = await recorded(path);
  expect(saved.status).toBe('released');

  await fillTeamRelease(second, 'en', 'Rhondda and Taff Ely community physiotherapy');
  await second.getByRole('button', { name: 'Release', exact: true }).click();
  await expect(summaryOf(second).getByRole('heading', { name: 'Someone else saved first' })).toBeVisible();
  await expect(summaryOf(second)).toBeFocused();
  await expect(second.getByLabel('Who attests it?')).toHaveValue('Gwenllian Enghraifft');
  expect(await recorded(path)).toEqual(saved);
});

test('more than a team has left is refused, and nothing is saved', async ({ open }) => {
  test.setTimeout(90_000);
  // One WTE is in post in this team: it can give 0.6 once.
  const TEAM = 'First contact physiotherapy, Bridgend North';
  const lead = await open('lead');
  const paths: string[] = [];
  for (const whatChanges of ['The first of two.', 'The second of two.'])
    paths.push(await askFor(lead, 'en', PHYSIOTHERAPY, { ...ASKED, wte: '0.6', whatChanges }));
  const [one = '', other = ''] = paths;
  const first = await open('head');
  const second = await open('head');
  await openRelease(first, 'en', one);
  await openRelease(second, 'en', other);
  await fillTeamRelease(first, 'en', TEAM);
  await fillTeamRelease(second, 'en', TEAM);
  const before = await recorded(other);
  await first.getByRole('button', { name: 'Release', exact: true }).click();
  await deploymentPath(first);

  await second.getByRole('button', { name: 'Release', exact: true }).click();
  await expect(summaryOf(second).getByRole('heading', { name: 'This cannot go ahead yet' })).toBeVisible();
  await expect(summaryOf(second)).toBeFocused();
  await expect(summaryOf(second)).toContainText('Contracted hours');
  await expect(summaryOf(second)).toContainText(
    'the team would have 1.20 WTE deployed but only 1.00 WTE in post: 0.20 WTE too much',
  );
  await expect(second.getByLabel('Who attests it?')).toHaveValue('Gwenllian Enghraifft');
  expect(before).toMatchObject({ status: 'requested', host_id: null });
  expect(await recorded(other)).toEqual(before);

  await test.step('opened again, the team cannot be chosen any more', async () => {
    await second.reload();
    await expect(second.getByRole('radio', { name: TEAM })).toHaveCount(0);
    await second.getByText(/^Not enough free for this request/).click();
    await expect(second.getByText(`${TEAM}: 0.4 WTE free of 1.0 WTE`)).toBeVisible();
  });
});
