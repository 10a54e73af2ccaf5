import { expect, it } from 'vitest';
import type { FormState } from '../form-state';
import { errorsUnderLabels } from './labelled-errors';

const state = (errors: FormState['errors'], named: string[]): FormState => ({
  status: 'invalid',
  values: {},
  errors,
  named,
});

it('says the label before a message that does not name its field', () => {
  const errors = { purpose: ['Shorten this text'] };
  expect(errorsUnderLabels(state(errors, []), { purpose: 'Purpose' })).toEqual({
    purpose: ['Purpose: Shorten this text'],
  });
});

it('leaves alone what names its field', () => {
  const errors = { purpose: ['Enter the purpose'] };
  expect(errorsUnderLabels(state(errors, ['Enter the purpose']), { purpose: 'Purpose' })).toEqual(errors);
});

it.each(['items[1].title', 'items.i019a0000000070008000000000000000.title'])(
  'says in which row %s stands',
  (field) => {
    const errors = { [field]: ['Enter a title'] };
    expect(errorsUnderLabels(state(errors, ['Enter a title']), { [field]: 'Item 2, title' })).toEqual({
      [field]: ['Item 2, title: Enter a title'],
    });
  },
);
