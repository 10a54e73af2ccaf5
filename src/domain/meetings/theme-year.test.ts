import { expect, it } from 'vitest';
import { themeYear } from './theme-year';

const nothing = { items: 0, decisions: 0, actions: 0, done: 0 };

it('has the three themes with the same measures also where a year brought nothing', () => {
  const empty = ['prevention', 'inequality', 'retention'].map((theme) => ({ theme, ...nothing }));
  expect(themeYear([])).toEqual(empty);
  expect(themeYear([{ theme: null, decisions: 2, actions: ['done'] }])).toEqual(empty);
});

it('counts what came of the items of each theme; only what is done is done', () => {
  expect(
    themeYear([
      { theme: 'prevention', decisions: 1, actions: ['done', 'open'] },
      { theme: 'prevention', decisions: 0, actions: ['dropped', 'in_progress'] },
      { theme: 'retention', decisions: 2, actions: [] },
    ]),
  ).toEqual([
    { theme: 'prevention', items: 2, decisions: 1, actions: 4, done: 1 },
    { theme: 'inequality', ...nothing },
    { theme: 'retention', items: 1, decisions: 2, actions: 0, done: 0 },
  ]);
});
