import { expectAccessible } from '../accessibility';
import { collaborativeId, MERTHYR_AND_CYNON, row as recorded } from '../database';
import { expectMistakes, fillDay, say } from '../forms';
import { markPresent, QUORUM } from '../meeting-steps';
import { expect, test, WELSH_WITHOUT_SCRIPTS } from '../portal';
import { TODAY } from '../today';

const cy = say('cy');
const en = say('en');
const PURPOSE = 'Bwyta’n dda yn y cartrefi gofal';
const ITEM = 'Pwy sy’n ymweld â’r cartrefi newydd';
const NOTE = 'Mae dau gartref newydd yn agor cyn y Nadolig.';
const COMMENT = 'Three homes open, not two.';

test('un cyfarfod a’i ddarllenwyr: agenda, cofnod, sylw, dosbarthu', async ({ open }) => {
  test.setTimeout(180_000);
  const collaborative = `/collaboratives/${await collaborativeId(MERTHYR_AND_CYNON)}`;
  const deputy = await open('deputy', { locale: 'cy' });

  const meeting =
    await test.step('mae’r dirprwy yn trefnu cyfarfod, gyda chamgymeriad yn gyntaf', async () => {
      const { plan } = cy.agenda;
      await deputy.goto(`/cy${collaborative}/meetings/plan`);
      await expectAccessible(deputy);
      await fillDay(deputy, 'cy', plan.heldOn, '2026-02-30');
      await deputy.getByLabel(plan.purpose).fill(PURPOSE);
      await deputy.getByRole('button', { name: plan.submit }).click();
      await expectMistakes(deputy, 'Mae problem', { scripts: true });
      await expect(deputy.getByLabel(plan.purpose)).toHaveValue(PURPOSE);
      await fillDay(deputy, 'cy', plan.heldOn, TODAY);
      await deputy.getByLabel(plan.startsAt).fill('09:00');
      await deputy.getByLabel(plan.endsAt).fill('10:30');
      for (const box of await deputy.getByRole('main').getByRole('checkbox').all()) await box.uncheck();
      await deputy.getByRole('button', { name: plan.submit }).click();
      await expect(deputy).toHaveURL(/\/cy\/meetings\/[0-9a-f-]+\/agenda/);
      const [, id = ''] = /meetings\/([0-9a-f-]+)/.exec(deputy.url()) ?? [];
      return `/meetings/${id}`;
    });

  await test.step('ni ellir galw cyfarfod heb eitem â chanlyniad', async () => {
    const { item, call } = cy.agenda;
    const add = deputy.locator('form').filter({ has: deputy.getByRole('button', { name: item.add }) });
    await add.getByLabel(item.title).fill(ITEM);
    await add.getByLabel(cy.meetings.serves.quality, { exact: true }).check();
    await add.getByRole('button', { name: item.add }).click();
    await expect(deputy.getByRole('main').getByText(ITEM).first()).toBeVisible();
    await deputy.getByRole('button', { name: call.submit }).click();
    await expect(deputy.getByText(/heb ganlyniad|canlyniad/i).first()).toBeVisible();
    await deputy.reload();
    await expect(deputy.getByText(cy.agenda.page.noOutcome).first()).toBeVisible();
    await expectAccessible(deputy);
    const row = deputy.getByRole('main').getByRole('listitem').filter({ hasText: ITEM }).last();
    await row.getByRole('link', { name: new RegExp(`^${cy.agenda.arrange.change}`) }).click();
    const change = deputy.locator('form').filter({ has: deputy.getByRole('button', { name: item.save }) });
    await change.getByLabel(new RegExp(`^${item.intended}`)).fill('Rhannu’r cartrefi rhyngom');
    await deputy.getByRole('button', { name: item.save }).click();
    await expect(deputy.getByText('Rhannu’r cartrefi rhyngom').first()).toBeVisible();
    await deputy.getByRole('button', { name: call.submit }).click();
    await expect(deputy.getByRole('button', { name: call.submit })).toHaveCount(0);
  });

  const member = await open('member', { javaScriptEnabled: false, locale: 'en' });
  await test.step('a member without scripts reads the agenda, takes the invitation and suggests an item', async () => {
    await member.goto(`/en${meeting}/agenda`);
    await expect(member.getByText(ITEM)).toBeVisible();
    await expect(member.getByRole('button', { name: en.agenda.item.add })).toHaveCount(0);
    const invitation = await member.request.get(`/en${meeting}/invitation`);
    expect(invitation.headers()['content-type']).toContain('text/calendar');
    expect(await invitation.text()).toContain('METHOD:REQUEST');
    await member.goto(`/en${collaborative}/suggest`);
    await member.getByRole('button', { name: en.agenda.suggest.submit }).click();
    await expectMistakes(member, 'There is a problem', { scripts: false });
    await member.getByLabel(en.agenda.item.title).fill('Foot care in the new homes');
    await member.getByLabel(en.meetings.serves.quality, { exact: true }).check();
    await member.getByRole('button', { name: en.agenda.suggest.submit }).click();
    await expect(member.getByText('Foot care in the new homes')).toBeVisible();
  });

  await test.step('mae’r dirprwy yn cofnodi’r cyfarfod', async () => {
    const { record } = cy.meetings;
    await deputy.goto(`/cy${meeting}/record`);
    const first = deputy.getByRole('group', {
      name: cy.meetings.itemNumber.replace('{number}', '1'),
      exact: true,
    });
    await expect(first.getByLabel(record.itemTitle)).toHaveValue(ITEM);
    await markPresent(deputy, 'cy', QUORUM);
    await first.getByLabel(record.note).fill(NOTE);
    await expectAccessible(deputy);
    await deputy.getByRole('button', { name: record.submit }).click();
    await expect(deputy).toHaveURL(`/cy${meeting}`);
    await expect(deputy.getByText(NOTE)).toBeVisible();
    await expect(deputy.getByRole('button', { name: cy.minutes.circulate.submit })).toBeVisible();
  });

  await test.step('until they are circulated, a member sees no notes', async () => {
    await member.goto(`/en${meeting}`);
    await expect(member.getByText(en.minutes.page.draftForMembers)).toBeVisible();
    await expect(member.getByText(NOTE)).toHaveCount(0);
  });

  await test.step('mae’r dirprwy yn dosbarthu, ac mae’r aelod yn gwneud sylw', async () => {
    await deputy.getByRole('button', { name: cy.minutes.circulate.submit }).click();
    await expect(deputy.getByRole('button', { name: cy.minutes.circulate.submit })).toHaveCount(0);
    await member.goto(`/en${meeting}`);
    await expect(member.getByText(NOTE)).toBeVisible();
    await member.getByLabel(en.minutes.comments.text).fill(COMMENT);
    await member.getByRole('button', { name: en.minutes.comments.submit }).click();
    await expect(member.getByText(COMMENT)).toBeVisible();
    await deputy.reload();
    await expect(deputy.getByText(COMMENT).first()).toBeVisible();
    await expectAccessible(deputy);
  });

  await test.step('nid yw’r arsylwr yn gweld dim o’r nodiadau cyn eu cadarnhau', async () => {
    const observer = await open('observer', WELSH_WITHOUT_SCRIPTS);
    await observer.goto(`/cy${meeting}`);
    await expect(observer.getByText(cy.minutes.page.notConfirmedYet)).toBeVisible();
    for (const hidden of [NOTE, COMMENT]) await expect(observer.getByText(hidden)).toHaveCount(0);
    await observer.goto('/cy/search?q=gartref+newydd');
    await expect(observer.getByRole('main')).not.toContainText('Nadolig');
    const { id: confirmed } = await recorded<{ id: string }>(
      `select m.id from meeting m join collaborative c on c.id = m.collaborative_id
       where c.code = $1 and m.minutes_status = 'confirmed' order by m.held_on desc limit 1`,
      [MERTHYR_AND_CYNON],
    );
    await observer.goto(`/cy/meetings/${confirmed}`);
    await expect(observer.getByRole('heading', { name: cy.minutes.page.items })).toBeVisible();
    await expect(observer.getByLabel(cy.minutes.comments.text)).toHaveCount(0);
    const pdf = await observer.request.get(`/cy/meetings/${confirmed}/pdf`);
    expect(pdf.headers()['content-type']).toBe('application/pdf');
  });
});
