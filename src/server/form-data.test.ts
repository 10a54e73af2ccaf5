import { describe, expect, it } from 'vitest';
import { fieldName, readForm, typedValues } from './form-data';

function form(...entries: [string, string][]): FormData {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

const plain = (tree: unknown) => JSON.parse(JSON.stringify(tree));

describe('readForm', () => {
  it('makes a tree of the names', () => {
    const tree = readForm(
      form(['title', 'a'], ['heldOn.day', '3'], ['items[0].title', 'x'], ['items[1].actions[0].text', 'y']),
    );
    expect(plain(tree)).toEqual({
      title: 'a',
      heldOn: { day: '3' },
      items: { 0: { title: 'x' }, 1: { actions: { 0: { text: 'y' } } } },
    });
  });

  it('makes a list of a name that comes several times', () => {
    expect(plain(readForm(form(['places', 'a'], ['places', 'b'])))).toEqual({ places: ['a', 'b'] });
  });

  it('leaves out what React posts along, and names that no form of ours makes', () => {
    const tree = readForm(
      form(
        ['$ACTION_REF_1', ''],
        ['__proto__.x', '1'],
        ['a.constructor.b', '1'],
        ['a..b', '1'],
        ['a.b.c.d.e.f.g', '1'],
      ),
    );
    expect(plain(tree)).toEqual({});
    expect(({} as { x?: string }).x).toBeUndefined();
  });

  it('survives a name that is both a text and a branch', () => {
    expect(plain(readForm(form(['a', '1'], ['a.b', '2'])))).toEqual({ a: { b: '2' } });
  });
});

describe('typedValues', () => {
  it('keeps what was typed, and never a password', () => {
    expect(
      typedValues(form(['email', 'a@b'], ['password', 'x'], ['t', '1'], ['t', '2'], ['$ACTION_KEY', 'k'])),
    ).toEqual({
      email: 'a@b',
      t: ['1', '2'],
    });
  });
});

describe('fieldName', () => {
  it.each([
    [['heldOn'], 'heldOn'],
    [['items', 0, 'title'], 'items[0].title'],
    [['items', '2', 'actions', 1, 'due'], 'items[2].actions[1].due'],
  ])('%j is %s', (path, name) => {
    expect(fieldName(path)).toBe(name);
  });
});
