import { expect, it } from 'vitest';
import { en } from '../words.en';
import { fieldLabel } from './record-field-label';
import type { RecordWords } from './record-form-props';

const words: RecordWords = {
  ...en.record,
  serves: en.serves,
  answers: en.attendance,
  outcomes: en.outcome,
  itemNumbers: ['Item 1', 'Item 2'],
  actionNumbers: ['Action 1', 'Action 2'],
  observerNumbers: ['Observer 1'],
};

it.each([
  ['items[0].actions[0].ownerMembershipId', 'Item 1, Action 1, By whom'],
  ['items[0].actions[1].ownerMembershipId', 'Item 1, Action 2, By whom'],
  ['items[1].actions[1].dueOn.day', 'Item 2, Action 2, By when'],
  ['items[1].decision.text', 'Item 2, What was decided'],
  ['observers[0].name', 'Observer 1, Name'],
  ['heldOn.day', 'Day of the meeting'],
])('%s is called “%s”', (field, label) => {
  expect(fieldLabel(field, words, [])).toBe(label);
});
