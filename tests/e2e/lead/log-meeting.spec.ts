import { expectAccessible } from '../accessibility';
import { collaborativeId, MERTHYR_AND_CYNON } from '../database';
import { say } from '../forms';
import { CountingKeyboard } from '../keyboard';
import { expect, test } from '../portal';

/** SCREENS and the issue: six attendees, one decision and two actions take at most so many inputs. */
const MOST_INPUTS = 12;
/** What a page with ten members took when it was made; more would be a step back. */
const MOST_PRESSES = 70;
const FIVE_MINUTES = 300;
/** A slow hand: a second for each press that leads on, three letters a second. */
const seconds = ({ presses, letters }: CountingKeyboard) => presses + letters / 3;

const { meetings } = say('en');

test('a meeting just held is logged by keyboard alone, in few inputs and under five minutes', async ({
  open,
}) => {
  test.setTimeout(120_000);
  const page = await open('deputy');
  await page.goto(`/en/collaboratives/${await collaborativeId(MERTHYR_AND_CYNON)}/meetings/new`);
  await expect(page.getByRole('heading', { name: meetings.record.summary.title })).toBeVisible();
  const keys = new CountingKeyboard(page);
  await keys.watch();

  await test.step('who was there: one key for each, and the writer was', async () => {
    await keys.press('Tab');
    await keys.press('Enter');
    await keys.tabTo('attendance[0].answer');
    for (let time = 0; time < 5; time += 1) await keys.press('p');
    await expect(page.getByRole('status').getByText(/^Quorum so far: quorate$/)).toBeVisible();
  });

  await test.step('what was discussed', async () => {
    await keys.tabTo('items[0].title');
    await keys.type('Foot checks that are overdue');
    await keys.press('Tab');
    await keys.type('Foot');
    await keys.tabTo(meetings.record.decisionSummary);
    await keys.press('Enter');
    await keys.press('Tab');
    await keys.type('Ask the council for a room in Aberdare.');
    await keys.tabTo(meetings.record.actionsSummary);
    await keys.press('Enter');
    await keys.press('Tab');
    await keys.type('Write to the council');
    await keys.press('Tab');
    await keys.type('Enfys');
    await keys.press('Enter');
    await expect(page.locator('[name="items[0].actions[1].text"]')).toBeFocused();
    await keys.type('Tell the practices');
    await keys.press('Tab');
    await keys.type('Glyn');
  });

  await test.step('what is written so far stands beside it, and is safe', async () => {
    const soFar = page.getByRole('region', { name: meetings.record.summary.title });
    await expect(soFar.getByText('Foot checks that are overdue')).toBeVisible();
    await expect(page.getByText(/^Saved \d\d:\d\d, only you can see this draft$/)).toBeVisible();
    await expectAccessible(page);
  });

  const answered = await keys.answered();
  await keys.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: /Meeting of 22 November 2026/ })).toBeVisible();
  await expect(page.getByText('Ask the council for a room in Aberdare.').first()).toBeVisible();
  await expect(page.getByText(/^Quorate: 6 members/)).toBeVisible();

  expect(answered.length, answered.join(', ')).toBeLessThanOrEqual(MOST_INPUTS);
  expect(keys.presses).toBeLessThanOrEqual(MOST_PRESSES);
  expect(seconds(keys)).toBeLessThan(FIVE_MINUTES);
});

test('Enter in a title begins the next item, which serves what the one before serves', async ({ open }) => {
  const page = await open('deputy');
  await page.goto(`/en/collaboratives/${await collaborativeId(MERTHYR_AND_CYNON)}/meetings/new`);
  await page.getByLabel(meetings.record.itemTitle).first().fill('Waiting lists');
  await page.locator('[name="items[0].serves"]').selectOption('quality');
  await page.getByLabel(meetings.record.itemTitle).first().press('Enter');
  await expect(page.locator('[name="items[1].title"]')).toBeFocused();
  await expect(page.locator('[name="items[1].serves"]')).toHaveValue('quality');
});

test('a pasted list ticks members and asks who the others are', async ({ open }) => {
  const page = await open('deputy');
  await page.goto(`/en/collaboratives/${await collaborativeId(MERTHYR_AND_CYNON)}/meetings/new`);
  await page.getByText(meetings.record.pasteSummary).click();
  await page
    .getByLabel(meetings.record.pasteLabel)
    .fill(
      'Name\tFirst Join\tEmail\nPrawf, Enfys (Cwm Taf Morgannwg UHB)\t13:58\t\nCadi Newydd (Guest)\t14:02\t',
    );
  await page.getByRole('button', { name: meetings.record.pasteButton }).click();
  await expect(page.getByText(/^2 people are on the list; 1 is a member/)).toBeFocused();
  const enfys = page.getByRole('group', { name: /^Enfys Prawf/ });
  await expect(enfys.getByLabel(meetings.attendance.present, { exact: true })).toBeChecked();
  // Whoever writes was there, and one member of the list: nobody pressed anything in between.
  await expect(page.getByRole('listitem').filter({ hasText: /^Members: 2 / })).toBeVisible();
  await page.getByLabel('Cadi Newydd').selectOption('observer');
  await expectAccessible(page);
});
