import { uuidv7 } from 'uuidv7';
import { expect, it } from 'vitest';
import type { SessionActor } from '../../src/server/actor';
import { date, db, insertAction, insertDecision, ours, setUpRegisters, who } from './registers-fixture';

setUpRegisters();

async function yearOf(actor: SessionActor) {
  const { readYearFacts } = await import('../../src/features/meetings/collaborative/data/read-year');
  const { readerOf } = await import('../../src/features/meetings/collaborative/reader');
  const views = await import('../../src/features/meetings/collaborative/year-view');
  const { readAs } = await import('../../src/server/db');
  const { id } = ours.collaborative;
  const facts = await readAs(actor, (tx) =>
    readYearFacts(tx, actor, readerOf(actor, id), id, views.readYear('f2026', actor.today)),
  );
  return { view: await views.yearView('en', facts), csv: await views.yearCsv('cy', facts) };
}

it('tells what was done with what shows it, how proposals were answered and how gaps moved', async () => {
  const done = (closedOn: string, evidence: string) => ({
    status: 'done',
    closedOn: date(closedOn),
    evidence,
  });
  const shown = await insertAction(ours, done('2026-10-20', 'The letter went out'), { heldOn: '2026-03-05' });
  const before = await insertAction(ours, done('2026-03-31', 'The year before'));
  const closed = await insertAction(ours, done('2026-10-21', 'Known to few'), { closed: true });
  const decision = await insertDecision(ours, {
    gapPlaceId: ours.place.id,
    gapProfession: 'physiotherapist',
  });
  await db.proposal.create({
    data: {
      id: uuidv7(),
      reference: 'P-2026-801',
      collaborativeId: ours.collaborative.id,
      title: 'A shared post',
      statement: 'One post for two clusters',
      language: 'en',
      madeOn: date('2026-09-01'),
      madeById: who.lead.personId,
      submissionKey: uuidv7(),
      steps: {
        create: [
          {
            id: uuidv7(),
            position: 1,
            toPlaceId: ours.place.id,
            sentOn: date('2026-09-01'),
            dueOn: date('2026-09-29'),
            answer: 'support',
            answeredOn: date('2026-10-05'),
          },
          {
            id: uuidv7(),
            position: 2,
            toPlaceId: ours.place.id,
            sentOn: date('2026-11-20'),
            dueOn: date('2026-12-18'),
          },
        ],
      },
    },
  });

  const { view, csv } = await yearOf(who.lead);
  expect(view.done).toMatchObject([
    { reference: shown.reference, evidence: 'The letter went out', closedOn: '20 October 2026' },
  ]);
  expect(view.proposals).toMatchObject([
    {
      reference: 'P-2026-801',
      steps: [
        { text: expect.stringMatching(/: supported after 34 days$/) },
        { text: expect.stringMatching(/: no answer yet after 2 days$/) },
      ],
    },
  ]);
  // Nobody has recorded what the place needs in this database.
  expect(view.decisions).toMatchObject([
    { reference: decision.reference, gap: { before: 'not known', after: 'not known' } },
  ]);
  expect(csv).toContain('The letter went out');
  expect(csv).toContain('cefnogwyd ar ôl 34 diwrnod');
  for (const { reference } of [before, closed]) expect(csv).not.toContain(reference);

  // An observer sees no proposals, and of actions those of confirmed minutes.
  const observed = await yearOf(who.observer);
  expect([observed.view.done, observed.view.proposals, observed.view.decisions]).toEqual([[], [], []]);
});

it('knows the first day of anything: a membership, a meeting or a series', async () => {
  const { findFirstDay } = await import('../../src/features/meetings/collaborative/data/find-first-day');
  const { readAs } = await import('../../src/server/db');
  const { id } = ours.collaborative;
  const first = () => readAs(who.observer, (tx) => findFirstDay(tx, id));
  const { _min } = await db.membership.aggregate({
    where: { collaborativeId: id },
    _min: { validFrom: true },
  });
  expect(_min.validFrom).toEqual(date((await first()) ?? ''));
  await insertAction(ours, {}, { heldOn: '2019-05-02' });
  expect(await first()).toBe('2019-05-02');
  expect(await readAs(who.observer, (tx) => findFirstDay(tx, uuidv7()))).toBeNull();
});
