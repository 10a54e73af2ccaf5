import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import { calendarDay } from '../../src/domain/time/calendar-day';
import { callAction, type Fields } from '../support/action';
import {
  call,
  date,
  dayParts,
  db,
  decisionNow,
  insertDecision,
  onDecision,
  ours,
  type Person,
  read,
  run,
  setUpRegisters,
  taken,
  who,
} from './registers-fixture';

setUpRegisters();

describe('a review', () => {
  it('keeps both figures, or why they are not known, and the next day', async () => {
    const decision = await insertDecision(ours, {
      gapPlaceId: ours.place.id,
      gapProfession: 'physiotherapist',
      reviewOn: date('2026-11-05'),
    });
    const fields = {
      submissionKey: uuidv7(),
      outcome: 'change',
      reviewNote: 'Not enough',
      nextReview: 'day',
      ...dayParts('nextReviewOn', '2027-05-06'),
    };
    await callAction(run.reviewDecision, who.lead, onDecision(decision, fields), 'cy');
    const [review] = await db.decisionReview.findMany({ where: { decisionId: decision.id } });
    // Nobody has recorded what the place needs in this database: not zero, but not known, and why.
    expect(review).toMatchObject({
      outcome: 'change',
      language: 'cy',
      gapThenWte: null,
      gapNowWte: null,
      gapThenUnknown: 'no-pathway',
      gapNowUnknown: 'no-pathway',
      reviewedOn: date('2026-11-22'),
    });
    expect((await decisionNow(decision.id)).reviewOn).toEqual(date('2027-05-06'));
  });

  it.each([
    ['a change without a reason', { outcome: 'change' }, 'reviewNote'],
    ['an answer that is not offered', { outcome: 'forget' }, 'outcome'],
    ['a review that says nothing of the next', { outcome: 'keep' }, 'nextReview'],
    ['a next day that is not given', { outcome: 'keep', nextReview: 'day' }, 'nextReviewOn'],
    ['no further review without a reason', { outcome: 'keep', nextReview: 'none' }, 'reviewNote'],
    ['a change that says nothing of the next', { outcome: 'change', reviewNote: 'Too few' }, 'nextReview'],
    [
      'a day gone by',
      { outcome: 'keep', nextReview: 'day', ...dayParts('nextReviewOn', '2026-11-21') },
      'nextReviewOn',
    ],
    [
      'a day mistyped',
      { outcome: 'keep', nextReview: 'day', ...dayParts('nextReviewOn', '2226-11-21') },
      'nextReviewOn',
    ],
    ['an NHS number', { outcome: 'keep', reviewNote: 'Seen: 943 476 5919' }, 'reviewNote'],
  ])('is not taken: %s', async (_case, fields, field) => {
    const decision = await insertDecision(ours);
    const answer = await call(
      'reviewDecision',
      'lead',
      onDecision(decision, { submissionKey: uuidv7(), ...fields }),
    );
    expect(answer).toMatchObject({ status: 'invalid', errors: { [field]: [expect.any(String)] } });
    expect(await db.decisionReview.count({ where: { decisionId: decision.id } })).toBe(0);
  });

  it('shows its figures to those who see the gap, and its note to members', async () => {
    const gap = { gapPlaceId: ours.place.id, gapProfession: 'physiotherapist' };
    const decision = await insertDecision(ours, gap);
    const fields = {
      submissionKey: uuidv7(),
      outcome: 'keep',
      reviewNote: 'Two have come',
      nextReview: 'none',
    };
    await call('reviewDecision', 'lead', onDecision(decision, fields));
    await db.meeting.updateMany({
      where: { items: { some: { decisions: { some: { id: decision.id } } } } },
      data: { minutesStatus: 'confirmed', confirmedAt: new Date(), confirmedById: who.lead.personId },
    });
    const { decisionView } = await import('../../src/features/meetings/registers/decision-view');
    const shownTo = async (person: Person) => {
      const facts = await read.findDecisionPage(who[person], decision.id);
      if (!facts) throw new Error(person);
      const view = await decisionView('en', who[person], { ...facts, submissionKey: uuidv7() });
      return { moved: view.moved !== null, review: view.reviews[0] };
    };
    expect(await shownTo('helper')).toMatchObject({
      moved: true,
      review: {
        note: 'Two have come',
        lines: [expect.any(String), expect.any(String), expect.any(String)],
      },
    });
    expect(await shownTo('observer')).toMatchObject({
      moved: false,
      review: { note: null, lines: [] },
    });
  });

  it('that ended a decision keeps it off agendas, whatever day it was to be looked at', async () => {
    const data = {
      reviewOn: date('2026-11-05'),
      standingCase: 'Foot checks',
      standingUntil: date('2027-01-15'),
    };
    const [ended, open] = [await insertDecision(ours, data), await insertDecision(ours, data)];
    await db.decisionReview.create({
      data: {
        id: uuidv7(),
        decisionId: ended.id,
        reviewedOn: date('2026-10-01'),
        outcome: 'end',
        language: 'en',
        personId: who.lead.personId,
        submissionKey: uuidv7(),
      },
    });
    const { listDecisionsToTakeUp } = await import(
      '../../src/features/meetings/agenda/data/list-open-records'
    );
    const { readAs } = await import('../../src/server/db');
    const { collaborative } = ours;
    const told = await readAs(who.lead, (tx) =>
      listDecisionsToTakeUp(tx, collaborative.id, calendarDay('2026-12-03'), new Map()),
    );
    const ids = told.map(({ id }) => id);
    expect([ids.includes(ended.id), ids.includes(open.id)]).toEqual([false, true]);
  });

  it('takes the day away only where it says never again, and why', async () => {
    const data = { reviewOn: date('2026-11-05') };
    const decision = await insertDecision(ours, data);
    const review = (fields: Fields) =>
      call('reviewDecision', 'lead', onDecision(decision, { submissionKey: uuidv7(), ...fields }));
    // A day in a field that the choice leaves hidden counts for nothing.
    const never = { outcome: 'keep', nextReview: 'none', ...dayParts('nextReviewOn', '2027-02-04') };
    expect(await review(never)).toMatchObject({ status: 'invalid' });
    expect((await decisionNow(decision.id)).reviewOn).toEqual(data.reviewOn);
    expect(await review({ ...never, reviewNote: 'It has become usual' })).toMatchObject(taken);
    expect((await decisionNow(decision.id)).reviewOn).toBeNull();

    const other = await insertDecision(ours, data);
    expect(await call('setReviewDay', 'lead', onDecision(other))).toMatchObject({ status: 'invalid' });
    expect((await decisionNow(other.id)).reviewOn).toEqual(data.reviewOn);
  });

  it('ends a decision, which is then nothing to review', async () => {
    const decision = await insertDecision(ours, { reviewOn: date('2026-11-05') });
    const fields = { submissionKey: uuidv7(), outcome: 'end', reviewNote: 'No longer needed' };
    await call('reviewDecision', 'lead', onDecision(decision, fields));
    const again = { ...fields, submissionKey: uuidv7() };
    const now = await decisionNow(decision.id);
    expect(now.reviewOn).toBeNull();
    expect(await call('reviewDecision', 'lead', onDecision(now, again))).toMatchObject({ status: 'stale' });
  });
});
