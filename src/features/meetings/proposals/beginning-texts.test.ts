import { describe, expect, it } from 'vitest';
import { beginningTexts } from './beginning-texts';

const item = (closed: boolean) => ({ title: 'Falls', closed }) as never;
const decision = (closed: boolean) => ({ text: 'Ask for two', closed }) as never;

describe('what the form of a proposal says already', () => {
  it.each([
    ['an open item', item(false), decision(false), { title: 'Falls', statement: 'Ask for two' }],
    ['a closed item', item(true), decision(false), { title: '', statement: '' }],
    ['a decision of a closed item', item(false), decision(true), { title: '', statement: '' }],
    ['nothing', null, null, { title: '', statement: '' }],
  ])('from %s', (_case, from, decided, expected) => {
    expect(beginningTexts({ item: from, decision: decided })).toEqual(expected);
  });
});
