import { describe, expect, it } from 'vitest';
import { briefly, type AggregateCells as Row, readAggregate } from '../../../../tests/builders/read-layout';

const read = (...rows: Row[]) => readAggregate(rows);
const facts = (row: Row) => read(row).rows[0]?.facts;
const codes = (...rows: Row[]) => briefly(read(...rows));

describe('aggregateLayout', () => {
  it('reads a row in full', () => {
    const { rows, errors } = read({
      profession: 'Ffisiotherapydd',
      budgetedWte: '3',
      fixedTermWte: '0.5',
      fixedTermEndsOn: '31/03/2027',
      fundingStream: 'RIF',
      places: 'cluster-merthyr:0.6; South Cynon:0.4',
    });
    expect(errors).toEqual([]);
    expect(rows).toEqual([
      {
        kind: 'read',
        row: 2,
        key: '["PHY","physiotherapist","registered","5-6"]',
        wte: 250_000,
        warnings: [],
        facts: {
          teamCode: 'PHY',
          teamNameEn: 'Physiotherapy',
          teamNameCy: 'Ffisiotherapi',
          setting: 'community',
          profession: 'physiotherapist',
          tier: 'registered',
          bandGroup: '5-6',
          inPostWte: '2.50000',
          budgetedWte: '3.00000',
          fixedTermWte: '0.50000',
          fixedTermEndsOn: '2027-03-31',
          fundingStream: 'RIF',
          places: 'cluster-merthyr:0.60000;cluster-south-cynon:0.40000',
        },
      },
    ]);
  });

  it('takes an empty cell for not known, never for zero', () => {
    const empty = { budgetedWte: null, fixedTermWte: null, fixedTermEndsOn: null, places: null };
    expect(facts({})).toMatchObject(empty);
    expect(facts({ budgetedWte: '0' })?.budgetedWte).toBe('0.00000');
  });

  it('says nothing of a column that the file leaves out', () => {
    const left = ['budgetedWte', 'fixedTermWte', 'fixedTermEndsOn', 'fundingStream', 'places'];
    const [row] = readAggregate([{}], { without: left }).rows;
    expect(Object.keys(row?.facts ?? {})).toEqual([
      ...['teamCode', 'teamNameEn', 'teamNameCy', 'setting', 'profession', 'tier', 'bandGroup', 'inPostWte'],
    ]);
  });

  it('takes one name for both languages where only one is given', () => {
    expect(facts({ teamNameCy: '' })?.teamNameCy).toBe('Physiotherapy');
    expect(codes({ teamNameEn: '', teamNameCy: '' })).toEqual(['2 teamNameEn IMPORT-CELL-MISSING']);
  });

  it.each<[string, Row, string[]]>([
    ['no team', { teamCode: '' }, ['2 teamCode IMPORT-CELL-MISSING']],
    ['no WTE', { inPostWte: '' }, ['2 inPostWte IMPORT-CELL-MISSING']],
    ['name of 120 letters', { teamNameEn: 'x'.repeat(120) }, []],
    ['name of 121 letters', { teamNameEn: 'x'.repeat(121) }, ['2 teamNameEn IMPORT-CELL-LONG']],
    ['five decimals', { inPostWte: '0.12345' }, []],
    ['six decimals', { inPostWte: '0.123456' }, ['2 inPostWte IMPORT-WTE-WRONG']],
    ['as much as a record holds', { inPostWte: '999.99999' }, []],
    ['more than a record holds', { inPostWte: '1000' }, ['2 inPostWte IMPORT-WTE-WRONG']],
    ['zero', { inPostWte: '0' }, []],
    ['below zero', { inPostWte: '-0.1' }, ['2 inPostWte IMPORT-WTE-NEGATIVE']],
    ['a decimal comma between commas', { inPostWte: '0,8' }, ['2 inPostWte IMPORT-WTE-WRONG']],
    ['words for WTE', { budgetedWte: 'two' }, ['2 budgetedWte IMPORT-WTE-WRONG']],
    ['fixed term as much as in post', { fixedTermWte: '2.5' }, []],
    ['fixed term above in post', { fixedTermWte: '2.50001' }, ['2 fixedTermWte IMPORT-FIXED-OVER']],
    ['a day that is none', { fixedTermEndsOn: '31/02/2027' }, ['2 fixedTermEndsOn IMPORT-DAY-WRONG']],
    ['another profession', { profession: 'wizard' }, ['2 profession IMPORT-PROFESSION-UNKNOWN']],
    ['another setting', { setting: 'ward' }, ['2 setting IMPORT-SETTING-UNKNOWN']],
    ['another tier', { tier: 'boss' }, ['2 tier IMPORT-TIER-UNKNOWN']],
    ['another band', { bandGroup: '05-Jun' }, ['2 bandGroup IMPORT-BAND-UNKNOWN']],
    ['a place elsewhere', { places: 'cluster-cardiff' }, ['2 places IMPORT-PLACE-UNKNOWN']],
    ['a name of two places', { places: 'Merthyr Tudful' }, ['2 places IMPORT-PLACE-UNKNOWN']],
    ['a place twice', { places: 'Merthyr:0.5;cluster-merthyr:0.5' }, ['2 places IMPORT-PLACE-TWICE']],
    ['shares of just one', { places: 'Merthyr:0.60001;De Cynon:0.39999' }, []],
    ['shares over one', { places: 'Merthyr:0.60001;De Cynon:0.4' }, ['2 places IMPORT-SHARES-OVER']],
    ['a share of nothing', { places: 'Merthyr:0' }, ['2 places IMPORT-SHARE-WRONG']],
    ['a share above one', { places: 'Merthyr:1.1' }, ['2 places IMPORT-SHARE-WRONG']],
    ['an NHS number', { fundingStream: 'for 943 476 5919' }, ['2 fundingStream IMPORT-NHS-NUMBER']],
    ['ten digits that are none', { fundingStream: 'for 943 476 5918' }, []],
  ])('%s', (_case, row, expected) => {
    expect(codes(row)).toEqual(expected);
  });

  it('notes several things in one row, and rejects the row once', () => {
    const { errors, rejected, rows } = read({ tier: '', setting: 'ward' }, { bandGroup: '7' });
    expect(errors).toHaveLength(2);
    expect({ rejected: rejected.length, good: rows.length }).toEqual({ rejected: 1, good: 1 });
  });

  it('says what a rejected row holds, for mending, and its WTE where that can be read', () => {
    const { rejected } = read({ tier: 'boss', fundingStream: '943 476 5919' }, { inPostWte: 'two' });
    expect(rejected).toMatchObject([
      {
        row: 2,
        wte: 250_000,
        cells: { tier: 'boss', inPostWte: '2.5', budgetedWte: null, fundingStream: null },
      },
      { row: 3, wte: null, cells: { inPostWte: 'two' } },
    ]);
  });

  it('reads cells that were put right by hand', () => {
    const mends = new Map([[2, { tier: 'Cymorth', inPostWte: '1' }]]);
    const { rows, errors } = readAggregate([{ tier: 'boss' }], { file: { mends } });
    expect(errors).toEqual([]);
    expect(rows[0]).toMatchObject({ wte: 100_000, facts: { tier: 'support', inPostWte: '1.00000' } });
  });

  it('refuses the second of two rows about the same, and points at the first', () => {
    const { errors } = read({}, { bandGroup: '7' }, { bandGroup: 'bands 5 to 6', inPostWte: '1' });
    expect(errors).toMatchObject([{ row: 4, column: null, code: 'IMPORT-ROW-TWICE', facts: { first: 2 } }]);
  });

  it('holds all rows of a team to one name, setting and map', () => {
    const other = { bandGroup: '7', setting: 'hospital', teamNameCy: 'Arall', places: 'Merthyr' };
    expect(codes({}, other)).toEqual([
      '3 teamNameCy IMPORT-TEAM-DIFFERS',
      '3 setting IMPORT-TEAM-DIFFERS',
      '3 places IMPORT-TEAM-DIFFERS',
    ]);
    const same = { bandGroup: '7', places: 'South Cynon:0.4;Merthyr:0.6' };
    expect(codes({ places: 'Merthyr:0.6;cluster-south-cynon:0.40000' }, same)).toEqual([]);
  });

  it('never keeps the number that it refuses', () => {
    const { errors } = read({ fundingStream: '943 476 5919', inPostWte: '9434765919' });
    expect(errors.map(({ value, code }) => `${code}${value}`)).toEqual([
      'IMPORT-NHS-NUMBER',
      'IMPORT-NHS-NUMBER',
    ]);
  });

  it('finds a comma too many', () => {
    // Everything after the comma has slipped: only the comma is worth saying.
    const slipped = { teamCode: '', setting: 'slipped', tier: 'slipped', inPostWte: 'slipped' };
    expect(briefly(readAggregate([slipped], { beyond: ['RIF'] }))).toEqual(['2 null IMPORT-CELLS-OVER']);
    expect(briefly(readAggregate([{}], { beyond: [' ', ''] }))).toEqual([]);
  });

  it('reads decimal commas where semicolons part the cells', () => {
    const cells = { inPostWte: '0,8', places: 'Merthyr:0,5' };
    const { rows } = readAggregate([cells], { file: { decimalComma: true } });
    expect(rows[0]?.facts).toMatchObject({ inPostWte: '0.80000', places: 'cluster-merthyr:0.50000' });
  });
});
