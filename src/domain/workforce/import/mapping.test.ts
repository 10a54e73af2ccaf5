import { describe, expect, it } from 'vitest';
import { AGGREGATE_COLUMNS, type Column, columnsOf, ESR_COLUMNS, NAMED_COLUMNS, TEMPLATES } from './columns';
import { guessMapping, missingColumns } from './mapping';

const english = (columns: readonly Column[]) => columns.map(({ headings }) => headings[0]);
const welsh = (columns: readonly Column[]) => columns.map(({ headings }) => headings[1]);
const mapped = (...args: Parameters<typeof guessMapping>) => guessMapping(...args).mapping.columns;

describe('guessMapping', () => {
  it.each(TEMPLATES)('reads the headings of %s in both languages', (template) => {
    for (const headings of [english(columnsOf(template)), welsh(columnsOf(template))]) {
      const { mapping, certain } = guessMapping(template, headings);
      expect(Object.keys(mapping.columns)).toEqual(columnsOf(template).map(({ key }) => key));
      expect(Object.values(mapping.columns)).toEqual(headings.map((_, at) => at));
      expect(certain).toBe(true);
    }
  });

  it('takes any order, case, space and underscore', () => {
    const headings = english(NAMED_COLUMNS).map((text) => ` ${text.toUpperCase().replaceAll(' ', '_')}`);
    expect(mapped('named', headings.reverse()).staffNumber).toBe(headings.length - 1);
  });

  it('leaves out what it does not know', () => {
    const headings = [...english(NAMED_COLUMNS), 'Hoff liw', '', 'Grid reference'];
    expect(guessMapping('named', headings)).toEqual(guessMapping('named', english(NAMED_COLUMNS)));
  });

  it('is not certain where a column is missing, and is where one is not needed', () => {
    const without = (gone: string) => english(AGGREGATE_COLUMNS).filter((text) => text !== gone);
    const guess = guessMapping('aggregate', without('In post WTE'));
    expect(guess.certain).toBe(false);
    expect(missingColumns('aggregate', guess.mapping)).toEqual(['inPostWte']);
    expect(guessMapping('aggregate', without('Budgeted WTE')).certain).toBe(true);
  });

  it('is not certain of a column that stands there twice, in whichever languages', () => {
    const headings = [...english(AGGREGATE_COLUMNS), 'Haen'];
    const { mapping, certain } = guessMapping('aggregate', headings);
    expect(certain).toBe(false);
    expect(mapping.columns.tier).toBe(headings.indexOf('Tier'));
  });

  it('takes the finest of several levels of the organisation, and lets a person say', () => {
    const levels = ['Organisation', 'Org L3', 'Org L4', 'Org L6', 'Org L5'];
    const { mapping, certain } = guessMapping('esr', [...levels, 'Role', 'Pay Grade', 'FTE']);
    expect(mapping.columns).toEqual({ organisation: 3, jobRole: 5, grade: 6, wte: 7 });
    expect(certain).toBe(false);
  });

  it('takes an occupation code or a title where there is no role', () => {
    const usual = ['Team', 'Pay grade', 'FTE'];
    expect(guessMapping('esr', [...usual, 'Occ Code']).certain).toBe(true);
    expect(guessMapping('esr', [...usual, 'Job Title']).certain).toBe(true);
    const neither = guessMapping('esr', usual);
    expect(neither.certain).toBe(false);
    expect(missingColumns('esr', neither.mapping)).toEqual(['jobRole']);
  });

  it.each([
    ['esr', english(ESR_COLUMNS), 'FTE', 'Contracted hours'],
    ['named', english(NAMED_COLUMNS), 'Contracted WTE', 'Contracted hours'],
  ] as const)(
    'asks for the full-time week of %s where hours stand in place of WTE',
    (template, all, wte, hours) => {
      const byHours = guessMapping(
        template,
        all.filter((text) => text !== wte),
      );
      expect(missingColumns(template, byHours.mapping)).toEqual([]);
      expect(byHours.certain).toBe(false);
      const byWte = guessMapping(
        template,
        all.filter((text) => text !== hours),
      );
      expect(byWte.certain).toBe(true);
    },
  );
});
