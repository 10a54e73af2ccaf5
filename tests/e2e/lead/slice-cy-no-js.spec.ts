import { expectAccessible } from '../accessibility';
import { placeId, REGION } from '../database';
import { accept, askFor, fillTeamRelease, openRelease } from '../deployment-steps';
import { readCsv, units } from '../figures';
import { expectMistakes, fillDay } from '../forms';
import { fillFirstItem, markPresent, QUORUM } from '../meeting-steps';
import { credentialsOf, expect, test, WELSH_WITHOUT_SCRIPTS } from '../portal';
import { TODAY } from '../today';

/** Speech and language therapy is this journey's own, as podiatry is the other's. */
const SPEECH = 'speech-and-language-therapist';
const MOVED = 40_000;
const TEAM = 'Therapi iaith a lleferydd i blant, Rhondda a Thaf Elái';
const DECISION = 'Gofyn am ddau ddiwrnod o therapi iaith a lleferydd ym Merthyr.';

test('o gyfarfod i leoli, yn Gymraeg a heb sgriptiau', async ({ open }) => {
  test.setTimeout(120_000);
  const planner = await open('planner', WELSH_WITHOUT_SCRIPTS);
  const csv = `/cy/regions/${await placeId(REGION)}/gaps/csv`;
  const readRegion = async () =>
    (await readCsv(planner, csv, 'Diwrnod')).filter((row) => row['Cod y proffesiwn'] === SPEECH);
  const before = await readRegion();

  const lead = await open(null, WELSH_WITHOUT_SCRIPTS);
  await test.step('mae’r arweinydd yn mewngofnodi', async () => {
    const { email, password } = credentialsOf('lead');
    await lead.goto('/');
    await expect(lead).toHaveURL('/cy');
    await lead.getByRole('navigation').getByRole('link', { name: 'Mewngofnodi' }).click();
    await lead.getByLabel('Cyfeiriad e-bost').fill(email);
    await lead.getByLabel('Cyfrinair').fill(password);
    await lead.getByRole('main').getByRole('button', { name: 'Mewngofnodi' }).click();
    await expect(lead.getByRole('heading', { level: 1 })).toContainText('Cydweithredfa AHP Merthyr a Chynon');
    await expect(lead.locator('html')).toHaveAttribute('lang', 'cy');
  });

  await test.step('yn cofnodi cyfarfod, gyda chamgymeriad yn gyntaf', async () => {
    await lead.getByRole('link', { name: 'Cofnodi cyfarfod' }).click();
    await fillFirstItem(lead, 'cy', {
      title: 'Plant bach ac iaith',
      need: /^Lleferydd, iaith a chyfathrebu/,
      decision: DECISION,
      rationale: 'Mae rhieni’n aros yn rhy hir.',
      place: 'Merthyr Tudful',
      profession: 'Therapydd Iaith a Lleferydd',
      action: 'Siarad â’r bwrdd iechyd.',
      owner: 'Enfys Prawf',
      dueOn: '2026-12-02',
    });
    await fillDay(lead, 'cy', 'Diwrnod y cyfarfod', '2026-12-19');
    await lead.getByRole('button', { name: 'Cadw’r cyfarfod' }).click();
    await expectMistakes(lead, 'Mae problem', { scripts: false });
    await expect(lead.locator('html')).toHaveAttribute('lang', 'cy');
    await expect(lead.getByText('Diwrnod y cyfarfod: Rhowch ddyddiad nad yw yn y dyfodol')).toBeVisible();
    await expect(lead.getByLabel('Beth a benderfynwyd').first()).toHaveValue(DECISION);
    await expect(lead.getByLabel('Bwlch: proffesiwn').first()).toHaveValue(SPEECH);
    await lead.getByLabel('Diben y cyfarfod').fill('Iaith a lleferydd ym Merthyr');
    await fillDay(lead, 'cy', 'Diwrnod y cyfarfod', '2026-11-19');
    await markPresent(lead, 'cy', QUORUM);
    await lead.getByRole('button', { name: 'Cadw’r cyfarfod' }).click();
    await expect(lead.getByRole('heading', { level: 1 })).toContainText('Cyfarfod 19 Tachwedd 2026');
    await expect(lead.getByText(/^Roedd cworwm: 5 aelod/)).toBeVisible();
    await lead.getByRole('link', { name: /^Agor y bwlch y mae’r penderfyniad hwn/ }).click();
    await expect(lead.getByRole('heading', { level: 1 })).toContainText('Therapydd Iaith a Lleferydd');
    await expect(lead.getByRole('link', { name: 'Gofyn am gapasiti' })).toBeVisible();
  });

  const path = await test.step('ac yn gofyn am gapasiti', () =>
    askFor(lead, 'cy', SPEECH, {
      wte: '0,4',
      firstDay: TODAY,
      lastDay: '2027-03-31',
      whatChanges: 'Gwaith yn Gymraeg gyda dwy feithrinfa.',
    }));

  await test.step('mae’r pennaeth gwasanaeth yn rhyddhau', async () => {
    const head = await open('head', WELSH_WITHOUT_SCRIPTS);
    await openRelease(head, 'cy', path);
    await head.getByLabel('Pwy sy’n tystio i hynny?').fill('Gwenllian Enghraifft');
    await head.getByRole('button', { name: 'Rhyddhau', exact: true }).click();
    await expectMistakes(head, 'Mae problem', { scripts: false });
    await expect(head.getByLabel('Pwy sy’n tystio i hynny?')).toHaveValue('Gwenllian Enghraifft');
    await fillTeamRelease(head, 'cy', TEAM);
    await head.getByRole('button', { name: 'Rhyddhau', exact: true }).click();
    await expect(head).toHaveURL(`/cy${path}`);
  });

  await test.step('mae’r clwstwr yn derbyn, a’r rheolau’n cytuno', async () => {
    const cluster = await open('cluster', WELSH_WITHOUT_SCRIPTS);
    await accept(cluster, 'cy', path);
    await expect(
      cluster.getByRole('heading', { name: 'Gall fynd yn ei flaen: nid oes gwiriad yn ei rwystro' }),
    ).toBeVisible();
  });

  await test.step('a’r bwlch yn llai', async () => {
    const after = await readRegion();
    const merthyr = (found: typeof after) => found.find(({ Lle }) => Lle === 'Merthyr Tudful');
    expect(units(merthyr(after), 'Bwlch CAC') - units(merthyr(before), 'Bwlch CAC')).toBe(-MOVED);
    await lead.goto(`/cy${path}`);
    await expect(lead.getByText('Ar waith ers 22 Tachwedd 2026.')).toBeVisible();
    await expect(lead.locator('html')).toHaveAttribute('lang', 'cy');
    const withScripts = await open('lead');
    await withScripts.goto(`/cy${path}`);
    await expectAccessible(withScripts);
  });
});
