import { describe, expect, it } from 'vitest';
import { AGGREGATE_COLUMNS, type Column, columnsOf, matchHeadings, NAMED_COLUMNS } from './columns';

const english = (columns: readonly Column[]) => columns.map(({ headings }) => headings[0]);
const welsh = (columns: readonly Column[]) => columns.map(({ headings }) => headings[1]);

describe('matchHeadings', () => {
  it.each(['aggregate', 'named'] as const)('reads the %s template in both languages', (template) => {
    for (const headings of [english(columnsOf(template)), welsh(columnsOf(template))]) {
      const match = matchHeadings(template, headings);
      expect(match.ok && [...match.positions.keys()]).toEqual(columnsOf(template).map(({ key }) => key));
      expect(match.ok && match.notRead).toEqual([]);
    }
  });

  it('gives no heading to two columns', () => {
    for (const columns of [AGGREGATE_COLUMNS, NAMED_COLUMNS] as const) {
      const plain = columns.flatMap(({ headings }) => headings.map((text) => text.toLowerCase()));
      expect(new Set(plain).size).toBe(plain.length);
    }
  });

  it('takes any order, case, space and underscore', () => {
    const headings = english(NAMED_COLUMNS).map((text) => ` ${text.toUpperCase().replaceAll(' ', '_')}`);
    const match = matchHeadings('named', headings.reverse());
    expect(match.ok && match.positions.get('staffNumber')).toBe(headings.length - 1);
  });

  it('names what it does not read', () => {
    const match = matchHeadings('named', [...english(NAMED_COLUMNS), 'Date of birth', '', 'NI number']);
    expect(match.ok && match.notRead).toEqual(['Date of birth', 'NI number']);
  });

  it('asks for a column that is missing, and not for one that may be', () => {
    const without = (gone: string) => english(AGGREGATE_COLUMNS).filter((text) => text !== gone);
    expect(matchHeadings('aggregate', without('In post WTE'))).toEqual({
      ok: false,
      code: 'IMPORT-HEADING-MISSING',
      column: 'inPostWte',
    });
    expect(matchHeadings('aggregate', without('Budgeted WTE')).ok).toBe(true);
  });

  it('refuses a column twice, in whichever languages', () => {
    expect(matchHeadings('aggregate', [...english(AGGREGATE_COLUMNS), 'Haen'])).toEqual({
      ok: false,
      code: 'IMPORT-HEADING-TWICE',
      column: 'tier',
    });
  });
});
