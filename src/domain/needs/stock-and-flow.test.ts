import { expect, it } from 'vitest';
import { wte } from '../wte/wte';
import { projectStock } from './stock-and-flow';

it('follows the worked case of the method (test 4)', () => {
  const inflow = wte(50_000);
  expect(projectStock(wte(320_000), '0.1', [inflow, inflow, inflow], '0.94')).toEqual([
    { stock: 338_000, effective: 317_720 },
    { stock: 354_200, effective: 332_948 },
    // 3.466532, to 1/100 000.
    { stock: 368_780, effective: 346_653 },
  ]);
});

it.each([
  ['nobody leaves', '0', '1', 320_000],
  ['everybody leaves', '1', '1', 0],
])('%s', (_case, attrition, participation, expected) => {
  expect(projectStock(wte(320_000), attrition, [wte(0)], participation)).toEqual([
    { stock: expected, effective: expected },
  ]);
});

it('refuses shares above one', () => {
  expect(() => projectStock(wte(1), '1.1', [], '1')).toThrow(RangeError);
  expect(() => projectStock(wte(1), '1', [], '1.1')).toThrow(RangeError);
});
