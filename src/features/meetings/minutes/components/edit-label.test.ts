import { describe, expect, it } from 'vitest';
import { words } from '@/i18n/words';
import { editLabel } from './edit-label';

const { record, serves, attendance, outcome } = words.en.meetings;
const said = {
  ...{ ...record, serves, answers: attendance, outcomes: outcome },
  ...{ itemNumbers: ['Item 4'], actionNumbers: ['Action 1'], observerNumbers: ['Observer 1'] },
};
const LABELS = { purpose: 'Purpose of the meeting', 'actions.i1.dueOn': 'Action A-1: by when' };

describe('editLabel', () => {
  it.each([
    ['purpose', 'Purpose of the meeting'],
    ['actions.i1.dueOn.day', 'Action A-1: by when'],
    ['newItems[0].title', `Item 4, ${record.itemTitle}`],
    ['newItems[0].actions[0].ownerMembershipId', `Item 4, Action 1, ${record.owner}`],
    ['added.i1.decision.text', `Leaflets, ${record.decisionText}`],
    ['added.i1.actions[0].text', `Leaflets, Action 1, ${record.actionText}`],
    ['newObservers[0].name', `Observer 1, ${record.name}`],
  ])('%s', (field, label) =>
    expect(editLabel(field, LABELS, [{ key: 'i1', title: 'Leaflets' }], said)).toBe(label),
  );
});
