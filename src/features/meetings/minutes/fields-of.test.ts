import { describe, expect, it } from 'vitest';
import { readForm } from '@/server/form-data';
import { fieldsOf } from './fields-of';

const ID = '0190a6b0-0000-7000-8000-000000000001';

describe('fieldsOf', () => {
  it.each([
    ['a line', 'Said', { x: 'Said' }],
    ['nothing', null, { x: '' }],
    ['a day', { dueOn: '2026-03-05' }, { 'x.dueOn.day': '5', 'x.dueOn.month': '3', 'x.dueOn.year': '2026' }],
    ['no day', { dueOn: null }, { 'x.dueOn.day': '', 'x.dueOn.month': '', 'x.dueOn.year': '' }],
    ['a need', [{ serves: 'need', needId: ID }], { 'x[0].serves': `need:${ID}` }],
    ['something else', [{ serves: 'quality', needId: null }], { 'x[0].serves': 'quality' }],
  ])('%s', (_case, value, fields) => expect(fieldsOf('x', value)).toEqual(fields));

  it('is what a form reads back', () => {
    const tree = { items: { i1: { actions: { 0: { text: 'Do it' } } } } };
    const form = new FormData();
    for (const [name, text] of Object.entries(
      fieldsOf('', { items: { i1: { actions: [{ text: 'Do it' }] } } }),
    ))
      form.set(name, text);
    expect(JSON.parse(JSON.stringify(readForm(form)))).toEqual(tree);
  });
});
