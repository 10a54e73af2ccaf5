import type { Page } from '@playwright/test';
import { expectAccessible } from '../accessibility';
import { MERTHYR_AND_CYNON, row } from '../database';
import { fillDay, say } from '../forms';
import { expect, test } from '../portal';

const { record } = say('en').meetings;

/** A meeting of this journey's own, with an agenda of one item. */
async function plannedMeeting(reference: string): Promise<string> {
  const { id } = await row<{ id: string }>(
    `with made as (
       insert into meeting (id, reference, collaborative_id, status, held_on, purpose, language, recorded_by_id, submission_key)
       select gen_random_uuid(), $2, c.id, 'planned', '2026-11-19', 'A journey of its own', 'en', p.id, gen_random_uuid()
       from collaborative c, person p where c.code = $1 and p.email = 'deputy@enghraifft.example' returning id
     ), item as (
       insert into agenda_item (id, meeting_id, position, title, serves)
       select gen_random_uuid(), id, 1, 'Rooms in Aberdare', 'quality' from made
     )
     select id from made`,
    [MERTHYR_AND_CYNON, reference],
  );
  return id;
}

/** Opens the page and waits for its scripts: what is filled in before they arrive is put beside what was there. */
async function openForm(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('region', { name: record.summary.title })).toBeVisible();
}

test('a draft survives a lost connection, a closed tab and a second device', async ({ open }) => {
  test.setTimeout(120_000);
  const id = await plannedMeeting('M-2026-990');
  const address = `/en/meetings/${id}/record`;
  const here = await open('deputy');
  const note = (page: typeof here) => page.locator('[name="items[0].note"]');

  await test.step('the agenda is filled in, and what is typed is saved', async () => {
    await openForm(here, address);
    await expect(here.locator('[name="items[0].title"]')).toHaveValue('Rooms in Aberdare');
    await note(here).fill('Two rooms are free.');
    await expect(here.getByText(/^Saved \d\d:\d\d, only you can see this draft$/)).toBeVisible();
  });

  await test.step('without a connection it stays on this device, and the form waits', async () => {
    await here.context().setOffline(true);
    await note(here).fill('Two rooms are free on Tuesdays.');
    await expect(here.getByText(/^No connection. Kept on this device/)).toBeVisible();
    await here.getByRole('button', { name: record.submit }).click();
    await expect(here.getByText(record.offline)).toBeVisible();
    await expect(note(here)).toHaveValue('Two rooms are free on Tuesdays.');
  });

  const again = await test.step('a closed tab finds it again once there is one', async () => {
    const context = here.context();
    await here.close();
    await context.setOffline(false);
    const page = await context.newPage();
    await openForm(page, address);
    await expect(note(page)).toHaveValue('Two rooms are free on Tuesdays.');
    await expect(page.getByText(/^Saved \d\d:\d\d, only you can see this draft$/)).toBeVisible();
    return page;
  });

  await test.step('a second device goes on with it, and the first is asked which one is right', async () => {
    const there = await open('deputy');
    await openForm(there, address);
    await expect(note(there)).toHaveValue('Two rooms are free on Tuesdays.');
    await note(there).fill('Three rooms, says the other device.');
    await expect(there.getByText(/^Saved \d\d:\d\d/)).toBeVisible();
    await note(again).fill('Two rooms, says this one.');
    const choice = again.getByRole('region', { name: record.draft.conflict });
    await expect(choice).toBeFocused();
    await expect(choice.getByText('Three rooms, says the other device.')).toBeVisible();
    await expect(choice.getByText('Two rooms, says this one.')).toBeVisible();
    await expectAccessible(again);
    await again.getByRole('button', { name: record.draft.takeTheirs }).click();
    await expect(note(again)).toHaveValue('Three rooms, says the other device.');
  });

  await test.step('an NHS number is not kept anywhere but in this tab', async () => {
    await note(again).fill('About 943 476 5919');
    await expect(again.getByText(/^Not saved: “Item 1, Note” holds a number/)).toBeVisible();
    expect(await again.evaluate(() => JSON.stringify(localStorage))).not.toContain('943 476');
    await openForm(again, address);
    await expect(note(again)).toHaveValue('About 943 476 5919');
    await note(again).fill('Three rooms.');
    await expect(again.getByText(/^Saved \d\d:\d\d/)).toBeVisible();
  });

  await test.step('and it goes with the record', async () => {
    await fillDay(again, 'en', record.heldOn, '2026-11-19');
    await again.getByRole('button', { name: record.submit }).click();
    await expect(again.getByRole('heading', { level: 1, name: /Meeting of 19 November 2026/ })).toBeVisible();
    const { drafts } = await row<{ drafts: number }>(
      'select count(*)::int as drafts from meeting_draft where meeting_id = $1',
      [id],
    );
    expect(drafts).toBe(0);
    expect(await again.evaluate(() => JSON.stringify(localStorage))).not.toContain('Three rooms');
  });
});
