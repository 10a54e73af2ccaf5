import { describe, expect, it } from 'vitest';
import { askAgain } from './field-asks';

const ROW = 'i019a0000000070008000000000000000';

describe('askAgain', () => {
  it.each<[string, string | null, string, string, string | null]>([
    ['a field', null, 'purpose', 'required', 'Enter the purpose of the meeting'],
    [
      'a field of a row',
      null,
      'items[2].title',
      'required',
      'Enter a title that says what the item is about',
    ],
    ['a row named by its record', null, `decisions.${ROW}.text`, 'required', 'Write down what was decided'],
    ['a decision in a row', null, `added.${ROW}.decision.text`, 'required', 'Write down what was decided'],
    ['an action in a row in a row', null, 'items[0].actions[1].text', 'required', 'Enter what is to be done'],
    ['a form with words of its own', 'training', 'title', 'required', 'Enter the name of the training'],
    ['what that form says like all others', 'training', 'usedOn', 'day', /^Enter the day/.source],
    ['a problem that speaks for itself', null, 'purpose', 'nhsNumber', null],
    ['a field that nothing is known of', null, 'colour', 'required', null],
    ['a last part alone, which may mean anything', null, 'something[0].text', 'required', null],
  ])('%s', (_case, form, field, problem, expected) => {
    const asked = askAgain('en', form, field, problem);
    if (expected === null) expect(asked).toBeNull();
    else expect(asked).toMatch(new RegExp(expected));
  });

  it('speaks Welsh', () => {
    expect(askAgain('cy', null, 'purpose', 'required')).toBe('Rhowch ddiben y cyfarfod');
  });
});
