import { expectAccessible } from './accessibility';
import {
  bodyId,
  collaborativeId,
  HEALTH_BOARD,
  MERTHYR,
  MERTHYR_AND_CYNON,
  placeId,
  REGION,
  row,
} from './database';
import { say } from './forms';
import { credentialsOf, expect, type Locale, type Person, test, watch } from './portal';
import { PAGE_ROUTES } from './routes';

const LOCALES: readonly Locale[] = ['en', 'cy'];
const NOBODYS = '00000000-0000-4000-8000-000000000000';

/** A record of the demonstration, found past row security. */
const idOf = async (sql: string) => (await row<{ id: string }>(sql)).id;
const aMeeting = () =>
  idOf(`select m.id from meeting m join collaborative c on c.id = m.collaborative_id
        where c.code = '${MERTHYR_AND_CYNON}' and m.status = 'held' order by m.held_on limit 1`);
/** The one whose name was released, to those who work on it. */
const aNamedDeployment = () =>
  row<{ id: string; name: string }>(
    `select d.id, n.name from deployment d join released_name n on n.deployment_id = d.id
     order by d.reference limit 1`,
  );

test('a visitor is asked to sign in, by every page that is not public', async ({ open }) => {
  test.setTimeout(120_000);
  const visitor = await open(null);
  for (const { folder, person, address } of PAGE_ROUTES) {
    if (person === null) continue;
    await visitor.goto(`/cy${await address()}`);
    await expect(visitor, folder).toHaveURL('/cy/sign-in');
  }
});

test('files and uploads are for those alone who may open their page', async ({ request }) => {
  const employer = await bodyId(HEALTH_BOARD);
  for (const path of [
    `/regions/${await placeId(REGION)}/gaps/csv`,
    `/employers/${employer}/report/csv`,
    `/countries/${await placeId('wales')}/workforce/csv`,
  ])
    expect((await request.get(`/en${path}`)).status(), path).toBe(404);
  expect((await request.post(`/en/employers/${employer}/imports/upload`)).status()).toBe(404);
});

async function outOfReach(): Promise<Readonly<Record<string, { person: Person; path: string }[]>>> {
  const collaborative = await collaborativeId(MERTHYR_AND_CYNON);
  const region = await placeId(REGION);
  const employer = await bodyId(HEALTH_BOARD);
  const wales = await placeId('wales');
  const { id: deployment } = await aNamedDeployment();
  const paths = (person: Person, ...all: string[]) => all.map((path) => ({ person, path }));
  return {
    'another region': paths(
      'gwent',
      `/collaboratives/${collaborative}`,
      `/collaboratives/${collaborative}/meetings/new`,
      `/meetings/${await aMeeting()}`,
      `/deployments/${deployment}`,
      `/deployments/${deployment}/mend`,
      `/deployments/new?place=${await placeId(MERTHYR)}&profession=podiatrist`,
      `/gaps/${await placeId(MERTHYR)}/podiatrist`,
      `/regions/${region}/gaps`,
      `/employers/${employer}/report`,
    ),
    'another role': [
      ...paths('member', `/collaboratives/${collaborative}/meetings/new`, '/deployments/new'),
      ...paths('planner', `/meetings/${await aMeeting()}`, `/collaboratives/${collaborative}`),
      ...paths('head', `/employers/${employer}/imports`, `/employers/${employer}/report`),
      ...paths('cluster', `/deployments/${deployment}/release`),
      ...paths('workforce', `/regions/${region}/gaps`),
      ...(['planner', 'doths', 'workforce', 'admin'] as const).flatMap((person) =>
        paths(person, `/countries/${wales}/workforce`),
      ),
      // The regions' own figures are for planners, under a sharing agreement: small numbers are not suppressed there.
      ...paths(
        'national',
        '/deployments',
        `/regions/${region}/gaps`,
        `/gaps/${await placeId(MERTHYR)}/podiatrist`,
      ),
    ],
    'no such record': [
      ...['/collaboratives/x', `/collaboratives/${NOBODYS}`, '/meetings/x', `/meetings/${NOBODYS}`].flatMap(
        (path) => paths('lead', path),
      ),
      ...['/deployments/x', `/deployments/${NOBODYS}`, `/deployments/${NOBODYS}/withdraw`].flatMap((path) =>
        paths('lead', path),
      ),
      ...paths('national', '/countries/x/workforce', `/countries/${NOBODYS}/workforce`),
      ...paths('planner', `/regions/${NOBODYS}/gaps`, '/regions/x/gaps', `/gaps/${NOBODYS}/podiatrist`),
      ...paths('planner', `/gaps/${await placeId(MERTHYR)}/plumber`),
      ...paths('workforce', `/employers/${NOBODYS}/imports`, `/employers/${employer}/imports/${NOBODYS}`),
      ...paths('workforce', `/employers/${employer}/imports/x`),
    ],
  };
}

for (const why of ['another region', 'another role', 'no such record']) {
  test(`absent and forbidden answer alike: ${why}`, async ({ open }) => {
    test.setTimeout(120_000);
    const pages = new Map<Person, Awaited<ReturnType<typeof open>>>();
    const cases = (await outOfReach())[why] ?? [];
    expect(cases.length).toBeGreaterThan(0);
    for (const { person, path } of cases) {
      const page = pages.get(person) ?? (await open(person));
      pages.set(person, page);
      const response = await page.goto(`/en${path}`);
      expect(response?.status(), path).toBe(404);
      await expect(page.getByRole('heading', { level: 1, name: 'Page not found' }), path).toBeVisible();
      await expect(page.getByRole('main')).not.toContainText('Merthyr');
    }
  });
}

test('lists hold nothing of another region', async ({ open }) => {
  const gwent = await open('gwent');
  await gwent.goto('/en/deployments');
  await expect(gwent.getByText('No deployment has been asked for where you can see it.')).toBeVisible();
  await expect(gwent.getByRole('main')).not.toContainText('Merthyr');
});

test('a released name is for those who work on the deployment, not for the region', async ({ open }) => {
  const { id, name } = await aNamedDeployment();
  const lead = await open('lead');
  await lead.goto(`/en/deployments/${id}`);
  await expect(lead.getByText(name)).toBeVisible();
  for (const person of ['planner', 'doths'] as const) {
    const page = await open(person);
    const response = await page.goto(`/en/deployments/${id}`);
    expect(response?.status(), person).toBe(200);
    await expect(page.getByText('Not named to you'), person).toBeVisible();
    expect(await response?.text(), person).not.toContain(name);
  }
});

test('signing out ends the session, also for a cookie that somebody copied', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  const { email, password } = credentialsOf('national');
  await page.goto('/en/sign-in');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible();
  const copied = await context.storageState();
  const thief = await browser.newContext({ baseURL, storageState: copied });
  const copy = await thief.newPage();
  await copy.goto('/en/home');
  await expect(copy.getByRole('button', { name: 'Sign out' })).toBeVisible();

  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByText('You are signed out.')).toBeVisible();
  await page.goto('/en/home');
  await expect(page).toHaveURL('/en/sign-in');
  await copy.goto('/en/home');
  await expect(copy).toHaveURL('/en/sign-in');
  await expect(copy.getByRole('button', { name: 'Sign out' })).toHaveCount(0);
  await thief.close();
  await context.close();
});

for (const locale of LOCALES) {
  const { signIn } = say(locale).people;

  test(`a wrong password and an unknown address answer alike (${locale})`, async ({ open }) => {
    const page = await open(null);
    const said: string[] = [];
    for (const email of [credentialsOf('admin').email, `nobody-${locale}@enghraifft.example`]) {
      await page.goto(`/${locale}/sign-in`);
      await page.getByLabel(signIn.email).fill(email);
      await page.getByLabel(signIn.password).fill('not-the-password');
      await page.getByRole('main').getByRole('button', { name: signIn.submit }).click();
      const alert = page.getByRole('main').getByRole('alert');
      await expect(alert).toContainText(signIn.wrong);
      said.push((await alert.textContent()) ?? '');
      await expect(page.getByLabel(signIn.email)).toHaveValue(email);
      await expect(page.getByLabel(signIn.password)).toHaveValue('');
    }
    expect(said[0]).toBe(said[1]);
    await expectAccessible(page);
  });

  test(`what is not there says so in its language (${locale})`, async ({ open }) => {
    const { absent } = say(locale).trouble;
    const visitor = await open(null);
    const lead = await open('lead');
    // An address that no page answers, and a page that finds nothing.
    for (const [page, path] of [
      [visitor, '/nothing-here'],
      [lead, `/meetings/${NOBODYS}`],
    ] as const) {
      const response = await page.goto(`/${locale}${path}`);
      expect(response?.status(), path).toBe(404);
      await expect(page.getByRole('heading', { level: 1, name: absent.title })).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page).toHaveTitle(new RegExp(absent.title));
      await expectAccessible(page);
    }
  });

  test(`when something breaks, the page says so in its language (${locale})`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ baseURL });
    const page = await context.newPage();
    const faults: string[] = [];
    watch(page, faults);
    await page.goto(`/${locale}/sign-in`);
    const { error } = say(locale).trouble;
    // The server's answer to the form is lost on its way.
    await page.route('**/sign-in', (route) =>
      route.request().method() === 'POST' ? route.fulfill({ status: 500, body: 'broken' }) : route.continue(),
    );
    await page.getByLabel(signIn.email).fill('x@enghraifft.example');
    await page.getByLabel(signIn.password).fill('x');
    await page.getByRole('main').getByRole('button', { name: signIn.submit }).click();
    await expect(page.getByRole('heading', { level: 1, name: error.title })).toBeVisible();
    await expect(page.getByRole('button', { name: error.retry })).toBeVisible();
    await expectAccessible(page);
    expect(faults.filter((fault) => /security policy/i.test(fault))).toEqual([]);
    await context.close();
  });
}
