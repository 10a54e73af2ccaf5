import { expectAccessible } from '../accessibility';
import { bodyId, collaborativeId, HEALTH_BOARD, MERTHYR_AND_CYNON, placeId, REGION } from '../database';
import { deploymentPath, fillRequest, fillTeamRelease } from '../deployment-steps';
import { readCsv, units } from '../figures';
import { expectLeadsTo, expectMistakes, fillDay, summaryOf } from '../forms';
import { fillFirstItem, markPresent, QUORUM } from '../meeting-steps';
import { expect, test } from '../portal';
import { TODAY } from '../today';

/**
 * The main job, from a meeting to a gap that is smaller, by the people who do it. Podiatry is this journey's own: no
 * other one moves it, so that before and after differ by nothing else.
 */
const PODIATRY = 'podiatrist';
const MOVED = 50_000;
/** The team works in the three clusters of Bridgend, in these shares (prisma/seed/demo/workforce-plan.ts). */
const TEAM = 'Bridgend community podiatry';
const SHARES = { 'Bridgend East': 0.36, 'Bridgend North': 0.33, 'Bridgend West': 0.31 };

test('a decision of a collaborative becomes staff at work, and every figure agrees', async ({ open }) => {
  test.setTimeout(180_000);
  const planner = await open('planner');
  const executive = await open('doths');
  const regionCsv = `/en/regions/${await placeId(REGION)}/gaps/csv`;
  const reportCsv = `/en/employers/${await bodyId(HEALTH_BOARD)}/report/csv`;
  const readRegion = async () =>
    (await readCsv(planner, regionCsv, 'Day')).filter((row) => row['Profession code'] === PODIATRY);
  const readReport = async () =>
    (await readCsv(executive, reportCsv, 'Profession code')).find(
      (row) => row['Profession code'] === PODIATRY,
    );
  const before = await readRegion();
  const reportBefore = await readReport();

  const lead = await open('lead');
  let gapUrl = '';
  await test.step('the lead logs a meeting, at first with everything missing', async () => {
    await lead.goto('/en/home');
    await expect(lead).toHaveURL(`/en/collaboratives/${await collaborativeId(MERTHYR_AND_CYNON)}`);
    await lead.getByRole('link', { name: 'Log a meeting' }).click();
    await expect(lead.getByRole('heading', { level: 1, name: 'Log a meeting' })).toBeVisible();
    await lead.getByLabel('Place (optional)', { exact: true }).fill('Canolfan enghreifftiol');
    await lead.getByRole('button', { name: 'Save the meeting' }).click();
    await expectMistakes(lead, 'There is a problem', { scripts: true });
    await expectAccessible(lead);
    await expectLeadsTo(lead, /Write down at least one item/, lead.locator('#items'));
    await expect(lead.getByLabel('Place (optional)', { exact: true })).toHaveValue('Canolfan enghreifftiol');
  });

  await test.step('then with a quorum and a decision about a gap', async () => {
    await lead.getByLabel('Purpose of the meeting').fill('Foot care in Merthyr');
    await fillDay(lead, 'en', 'Day of the meeting', '2026-11-20');
    await markPresent(lead, 'en', QUORUM);
    await expect(lead.getByText(/^Quorum so far: quorate$/i)).toBeVisible();
    await fillFirstItem(lead, 'en', {
      title: 'Foot checks that are overdue',
      need: /^Foot problems/,
      decision: 'Ask for half a post of podiatry in Merthyr.',
      rationale: 'One foot check in five is overdue.',
      place: 'Merthyr',
      profession: 'Podiatrist',
      action: 'Ask the health board for podiatry.',
      owner: 'Enfys Prawf',
      dueOn: '2026-12-01',
    });
    await lead.getByRole('button', { name: 'Save the meeting' }).click();
    await expect(lead.getByRole('heading', { level: 1, name: 'Meeting of 20 November 2026' })).toBeVisible();
    await expect(lead.getByText(/^Quorate: 5 members/)).toBeVisible();
    await expect(lead.getByText('Ask for half a post of podiatry in Merthyr.')).toBeVisible();
    await lead.getByRole('link', { name: /^Open the gap that this decision is about/ }).click();
    await expect(lead.getByRole('heading', { level: 1 })).toContainText('Podiatrist');
    gapUrl = lead.url();
    await expect(lead.getByText('Ask for half a post of podiatry in Merthyr.')).toBeVisible();
  });

  const asked = {
    wte: '0.5',
    firstDay: TODAY,
    lastDay: '2027-05-31',
    whatChanges: 'A foot clinic in two practices that nobody needs a referral for.',
  };
  let path = '';
  await test.step('and asks for capacity, at first with days the wrong way round', async () => {
    await lead.getByRole('link', { name: 'Ask for capacity' }).click();
    await expect(lead.getByLabel('Decision of the collaborative')).toContainText(
      'Ask for half a post of podiatry in Merthyr.',
    );
    await fillRequest(lead, 'en', { ...asked, lastDay: '2026-11-21' });
    await lead.getByRole('button', { name: 'Send the request' }).click();
    await expectMistakes(lead, 'There is a problem', { scripts: true });
    const lastDay = lead.getByRole('group', { name: 'Last day' }).getByLabel('Day');
    await expectLeadsTo(lead, 'Enter a last day that is on or after the first day', lastDay);
    await expect(lead.getByLabel('What changes besides the place?')).toHaveValue(asked.whatChanges);
    await expect(lead.getByLabel('How much')).toHaveValue('0.5');
    await fillDay(lead, 'en', 'Last day', asked.lastDay);
    await lead.getByRole('button', { name: 'Send the request' }).click();
    path = await deploymentPath(lead);
    await expect(lead.getByText('Requested', { exact: true }).first()).toBeVisible();
  });

  await test.step('the head of service releases WTE of a team in another part of the region', async () => {
    const head = await open('head');
    await head.goto('/en/home');
    await expect(head).toHaveURL('/en/deployments');
    await head.getByRole('link', { name: /0\.5 WTE, Podiatrist, Merthyr/ }).click();
    await head.getByRole('link', { name: 'Release someone' }).click();
    await head.getByRole('button', { name: 'Release', exact: true }).click();
    await expectMistakes(head, 'There is a problem', { scripts: true });
    await fillTeamRelease(head, 'en', TEAM);
    await head.getByRole('button', { name: 'Release', exact: true }).click();
    expect(await deploymentPath(head)).toBe(path);
    await expect(head.getByText(TEAM)).toBeVisible();
  });

  await test.step('the cluster lead accepts, and the rules agree', async () => {
    const cluster = await open('cluster');
    await cluster.goto('/en/home');
    await cluster.getByRole('link', { name: /0\.5 WTE, Podiatrist, Merthyr/ }).click();
    await cluster.getByRole('link', { name: 'Accept it into the setting' }).click();
    await cluster.getByRole('button', { name: 'Accept', exact: true }).click();
    expect(await deploymentPath(cluster)).toBe(path);
    await expect(cluster.getByRole('heading', { name: 'It can go ahead: no check stops it' })).toBeVisible();
    await expect(cluster.getByText('Active since 22 November 2026.')).toBeVisible();
    await expectAccessible(cluster);
  });

  await test.step('the planner sees one gap lower, others higher by as much, the region unchanged', async () => {
    const after = await readRegion();
    const rowOf = (place: string) => (rows: typeof after) => rows.find((row) => row.Place === place);
    const change = (place: string, column: string) =>
      units(rowOf(place)(after), column) - units(rowOf(place)(before), column);
    expect(change('Merthyr', 'Gap WTE')).toBe(-MOVED);
    expect(change('Merthyr', 'Supplied WTE')).toBe(MOVED);
    for (const [place, share] of Object.entries(SHARES))
      expect(change(place, 'Gap WTE'), place).toBe(Math.round(MOVED * share));
    const others = after.filter(({ Place = '' }) => Place !== 'Merthyr' && !(Place in SHARES));
    expect(others.length).toBeGreaterThan(3);
    for (const { Place = '' } of others) expect(change(Place, 'Gap WTE'), Place).toBe(0);
    const total = (rows: typeof after) => rows.reduce((sum, row) => sum + units(row, 'Gap WTE'), 0);
    expect(total(after)).toBe(total(before));

    await planner.goto(regionCsv.replace(/\/csv$/, ''));
    const cell = planner.getByRole('row', { name: /^Merthyr/ }).getByRole('link', { name: tenths(after) });
    await expect(cell.and(planner.locator(`[href="${new URL(gapUrl).pathname}"]`))).toBeVisible();
    function tenths(rows: typeof after) {
      const gap = units(rowOf('Merthyr')(rows), 'Gap WTE') / 100_000;
      return new RegExp(`^[+−]?${Math.abs(gap).toFixed(1).replace('.', '\\.')}`);
    }
  });

  await test.step('the director reads the same in the report and in its file', async () => {
    const reportAfter = await readReport();
    const change = (column: string) => units(reportAfter, column) - units(reportBefore, column);
    expect(change('Deployed out WTE')).toBe(MOVED);
    expect(change('Deployed in WTE')).toBe(MOVED);
    expect(change('Compliant deployments')).toBe(100_000);
    expect(change('Gap WTE')).toBe(0);
    expect(change('In post WTE')).toBe(0);
    const gap = (await readRegion()).reduce((sum, row) => sum + units(row, 'Gap WTE'), 0);
    expect(units(reportAfter, 'Gap WTE')).toBe(gap);
    await executive.goto('/en/home');
    await expect(executive).toHaveURL(reportCsv.replace(/\/csv$/, ''));
    const row = executive.getByRole('row', { name: /^Podiatrist/ }).first();
    await expect(row).toContainText((units(reportAfter, 'Deployed out WTE') / 100_000).toFixed(1));
  });

  await test.step('and the lead finds at home what came of it', async () => {
    await lead.goto('/en/home');
    await expect(summaryOf(lead)).toHaveCount(0);
    await expect(lead.getByRole('row', { name: /Foot care in Merthyr/ })).toContainText('Draft');
  });
});
