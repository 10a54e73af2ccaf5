import { MERTHYR_AND_CYNON, row } from '../database';
import { say } from '../forms';
import { expect, test } from '../portal';

const { arrange } = say('en').agenda;
const TITLES = ['Alpha', 'Bravo', 'Charlie', 'Delta'];

/** A meeting of this journey's own, with four items on its agenda. */
async function plannedMeeting(): Promise<string> {
  const { id } = await row<{ id: string }>(
    `with made as (
       insert into meeting (id, reference, collaborative_id, status, held_on, purpose, language, recorded_by_id, submission_key)
       select gen_random_uuid(), 'M-2026-991', c.id, 'planned', '2027-02-18', 'A journey of its own', 'en', p.id, gen_random_uuid()
       from collaborative c, person p where c.code = $1 and p.email = 'lead@enghraifft.example' returning id
     ), items as (
       insert into agenda_item (id, meeting_id, position, title, serves)
       select gen_random_uuid(), made.id, t.position, t.title, 'quality'
       from made, unnest($2::text[]) with ordinality as t (title, position)
     )
     select id from made`,
    [MERTHYR_AND_CYNON, TITLES],
  );
  return id;
}

test('a drag that begins while an earlier move is being stored is not lost', async ({ open }) => {
  const address = `/en/meetings/${await plannedMeeting()}/agenda`;
  // All items are in sight, so that the mouse can reach them.
  const page = await open('lead', { viewport: { width: 1280, height: 2400 } });
  await page.goto(address);
  const titles = page.locator('.cyd-agenda__title');
  const handle = (title: string) => page.getByRole('button', { name: `${title}: ${arrange.drag}` });
  await expect(titles).toHaveText(TITLES);
  const middle = async (title: string) => {
    const box = await handle(title).boundingBox();
    if (!box) throw new Error(`${title} has no handle`);
    return [box.x + box.width / 2, box.y + box.height / 2] as const;
  };
  let stored = 0;
  await page.route(`**${address}`, async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
    stored += 1;
  });

  await page.getByRole('button', { name: new RegExp(`^${arrange.down} ?: Alpha`) }).click();
  await expect(titles).toHaveText(['Bravo', 'Alpha', 'Charlie', 'Delta']);
  await page.mouse.move(...(await middle('Delta')));
  await page.mouse.down();
  await page.mouse.move(...(await middle('Charlie')), { steps: 4 });
  // Held in the hand until the first move has come back, and the page with it.
  await expect.poll(() => stored).toBe(1);
  await expect(page.getByText('Alpha is now item 2 of 4')).toBeAttached();
  await page.mouse.move(...(await middle('Bravo')), { steps: 4 });
  await page.mouse.up();
  const wanted = ['Delta', 'Bravo', 'Alpha', 'Charlie'];
  await expect(titles).toHaveText(wanted);
  await expect.poll(() => stored).toBe(2);
  await expect(page.getByText('Delta is now item 1 of 4')).toBeAttached();
  await page.reload();
  await expect(titles).toHaveText(wanted);
});
