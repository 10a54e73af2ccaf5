import writeXlsxFile from 'write-excel-file/node';
import { expectAccessible } from '../accessibility';
import { bodyId, HEALTH_BOARD } from '../database';
import { expectMistakes, say, summaryOf } from '../forms';
import { sendFile } from '../import-steps';
import { expect, test } from '../portal';

const DAY = '2026-11-18';
const TEXT = { type: String } as const;
/** Made up, with right check digits: 943 476 5919 is the example of the NHS Data Dictionary. */
const NUMBERS = ['9434765919', '9434765870', '4010232137', '9434765919', '9434765870', '4010232137'];

test('what is no list of staff is refused with what to do about it, and nothing of it is kept', async ({
  open,
}) => {
  test.setTimeout(90_000);
  const officer = await open('workforce');
  const { problems } = say('en').imports;
  const formula = await writeXlsxFile([
    [
      { value: 'Job role', ...TEXT },
      { value: 'FTE', ...TEXT },
    ],
    [
      { value: 'Orthoptist', ...TEXT },
      { value: '=1-0.2', type: 'Formula' },
    ],
  ]).toBuffer();
  const patients = ['Who,Clinic', ...NUMBERS.map((number) => `${number},Falls`)].join('\n');
  const files = [
    {
      name: 'formula.xlsx',
      bytes: formula,
      says: problems['IMPORT-FILE-FORMULA'].replace('{cell}', 'B2'),
    },
    { name: 'clinic.csv', bytes: Buffer.from(patients), says: problems['IMPORT-FILE-PATIENTS'] },
    { name: 'staff.pdf', bytes: Buffer.from('%PDF-1.7\n%\u00e2\u00e3'), says: problems['IMPORT-FILE-KIND'] },
  ];
  for (const { name, bytes, says } of files) {
    await test.step(name, async () => {
      await sendFile(officer, 'en', { template: 'esr', name, bytes, day: DAY });
      await expectMistakes(officer, 'There is a problem', { scripts: true });
      await expect(summaryOf(officer)).toContainText(says);
      await expectAccessible(officer);
    });
  }
  await officer.goto(`/en/employers/${await bodyId(HEALTH_BOARD)}/imports`);
  for (const { name } of files) await expect(officer.getByText(name)).toHaveCount(0);
});

test('whoever may not send files finds no page for it', async ({ open }) => {
  const path = `/en/employers/${await bodyId(HEALTH_BOARD)}/imports`;
  for (const person of ['head', 'doths', 'planner'] as const) {
    const page = await open(person);
    const answer = await page.goto(path);
    expect(answer?.status(), person).toBe(404);
  }
});
