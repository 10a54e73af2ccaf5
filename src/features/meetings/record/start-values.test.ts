import { describe, expect, it } from 'vitest';
import { draftOverAgenda } from './start-values';

const item = (id: string, title: string) => ({
  id,
  title,
  position: 1,
  serves: 'quality' as const,
  needId: null,
  intendedOutcome: null,
  note: null,
  broughtById: null,
});

describe('a draft over an agenda that has changed', () => {
  const draft = {
    'items[0].id': 'a',
    'items[0].title': 'Falls',
    'items[0].note': 'Typed',
    'items[1].title': 'New',
  };

  it('keeps what was typed about an item that is still there', () => {
    expect(draftOverAgenda(draft, [item('a', 'Falls')])).toEqual(draft);
  });

  it('keeps what was typed about an item that was taken off, as one of the day', () => {
    const { 'items[0].id': _gone, ...rest } = draft;
    expect(draftOverAgenda(draft, [])).toEqual(rest);
  });

  it('adds an item after what was typed', () => {
    expect(draftOverAgenda(draft, [item('a', 'Falls'), item('b', 'Podiatry')])).toEqual({
      ...draft,
      'items[2].id': 'b',
      'items[2].title': 'Podiatry',
      'items[2].serves': 'quality',
    });
  });
});
