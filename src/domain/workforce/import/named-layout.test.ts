import { describe, expect, it } from 'vitest';
import { briefly, type NamedCells as Row, readNamed } from '../../../../tests/builders/read-layout';

const read = (...rows: Row[]) => readNamed(rows);
const facts = (row: Row) => read(row).rows[0]?.facts;
const codes = (...rows: Row[]) => briefly(read(...rows));
const registered: Row = {
  registrationNumber: 'ph 123456',
  registrationExpiresOn: '2028-04-30',
  registrationCheckedOn: '2026-09-14',
  registrationCheckedBy: 'Menna Dychmygol',
};

describe('namedLayout', () => {
  it('reads a row in full', () => {
    const { rows, errors, warnings } = read({
      ...registered,
      fundingStream: 'RIF',
      fundingEndsOn: '2027-03-31',
      startsOn: '2020-01-06',
      endsOn: '2027-03-31',
    });
    expect({ errors, warnings }).toEqual({ errors: [], warnings: [] });
    expect(rows).toEqual([
      {
        kind: 'read',
        row: 2,
        key: 'P1',
        wte: 80_000,
        warnings: [],
        facts: {
          staffNumber: 'S1',
          name: 'Enfys Prawf',
          postNumber: 'P1',
          teamCode: 'PHY',
          profession: 'physiotherapist',
          tier: 'registered',
          band: '6',
          contractedWte: '0.80000',
          contractType: 'permanent',
          presence: 'in_post',
          fundingStream: 'RIF',
          fundingEndsOn: '2027-03-31',
          // Began before the file's day: the portal holds no earlier history.
          startsOn: null,
          endsOn: '2027-03-31',
          registrationNumber: 'PH123456',
          registrationExpiresOn: '2028-04-30',
          registrationCheckedOn: '2026-09-14',
          registrationCheckedBy: 'Menna Dychmygol',
        },
      },
    ]);
  });

  it.each<[string, Row, string[]]>([
    ['a team that is not there', { teamCode: 'OT' }, ['2 teamCode IMPORT-TEAM-UNKNOWN']],
    ['a team in another case', { teamCode: 'phy' }, []],
    ['another contract', { contractType: 'agency' }, ['2 contractType IMPORT-CONTRACT-UNKNOWN']],
    ['a group of bands', { band: '5-6' }, ['2 band IMPORT-BAND-UNKNOWN']],
    ['no name', { name: '' }, ['2 name IMPORT-CELL-MISSING']],
    ['an NHS number for a name', { name: '9434765919' }, ['2 name IMPORT-NHS-NUMBER']],
    ['one day in post', { startsOn: '2026-10-05', endsOn: '2026-10-05' }, []],
    ['days out of order', { startsOn: '2026-10-06', endsOn: '2026-10-05' }, ['2 endsOn IMPORT-DAYS-ORDER']],
    ['ends on the day of the file', { endsOn: '2026-09-30' }, []],
    ['ended the day before', { endsOn: '2026-09-29' }, ['2 endsOn IMPORT-ENDED-BEFORE']],
    ['its own register', registered, []],
    [
      'another register',
      { ...registered, registrationNumber: 'DT123456' },
      ['2 registrationNumber IMPORT-REGISTRATION-PREFIX'],
    ],
    [
      'a number without its letters',
      { ...registered, registrationNumber: '123456' },
      ['2 registrationNumber IMPORT-REGISTRATION-PREFIX'],
    ],
    ['a number of one figure', { ...registered, registrationNumber: 'PH1' }, []],
    ['a number of six figures, as people write it', { ...registered, registrationNumber: 'ph-12 34 56' }, []],
    [
      'a number of seven figures',
      { ...registered, registrationNumber: 'PH1234567' },
      ['2 registrationNumber IMPORT-REGISTRATION-PREFIX'],
    ],
    [
      'a profession without a register part',
      { profession: 'audiologist', registrationNumber: 'RCCP 12' },
      [],
    ],
    ['no register entry yet', {}, []],
    [
      'an expiry of nothing',
      { registrationExpiresOn: '2028-04-30' },
      ['2 registrationNumber IMPORT-CELL-MISSING'],
    ],
    ['checked today', { ...registered, registrationCheckedOn: '2026-11-22' }, []],
    [
      'checked tomorrow',
      { ...registered, registrationCheckedOn: '2026-11-23' },
      ['2 registrationCheckedOn IMPORT-CHECK-LATER'],
    ],
    ['the post of another', { postNumber: 'P9' }, ['2 postNumber IMPORT-POST-OTHER-PERSON']],
    ['their own post', { postNumber: 'P9', staffNumber: 'S9' }, []],
  ])('%s', (_case, row, expected) => {
    expect(codes(row)).toEqual(expected);
  });

  it('takes more than one WTE, and says so', () => {
    expect(read({ contractedWte: '1' }).warnings).toEqual([]);
    const { rows, errors, warnings } = read({ contractedWte: '1.00001' });
    expect([rows.length, errors.length]).toEqual([1, 0]);
    expect(warnings).toMatchObject([
      { column: 'contractedWte', value: '1.00001', code: 'IMPORT-WTE-OVER-ONE' },
    ]);
  });

  it('puts bank, honorary and locum staff on a line of their own', () => {
    const presences = ['permanent', 'fixed term', 'bank', 'honorary', 'locum'].map(
      (contractType) => facts({ contractType })?.presence,
    );
    expect(presences).toEqual(['in_post', 'in_post', 'apart', 'apart', 'apart']);
  });

  it('refuses a post twice, and two people under one number', () => {
    expect(codes({}, {})).toEqual(['3 postNumber IMPORT-ROW-TWICE']);
    expect(codes({}, { postNumber: 'P2', name: 'Sara Sampl' })).toEqual(['3 name IMPORT-STAFF-DIFFERS']);
    expect(codes({}, { postNumber: 'P2' })).toEqual([]);
  });

  it('holds a person to one entry on a register; a row that says nothing agrees with any', () => {
    expect(codes(registered, { postNumber: 'P2' })).toEqual([]);
    expect(codes(registered, { postNumber: 'P2', registrationNumber: 'PH654321' })).toEqual([
      '3 registrationNumber IMPORT-REGISTRATION-DIFFERS',
    ]);
    const dietitian = { postNumber: 'P2', profession: 'dietitian', registrationNumber: 'DT654321' };
    expect(codes(registered, dietitian)).toEqual([]);
  });

  it('says nothing of a register where the file says nothing', () => {
    expect(Object.keys(facts({}) ?? {})).not.toContain('registrationNumber');
    const numbered = facts({ registrationNumber: 'PH123456' });
    expect(numbered?.registrationNumber).toBe('PH123456');
    expect(Object.keys(numbered ?? {})).not.toContain('registrationCheckedOn');
  });

  it('dates a post from its start where that is after the day of the file', () => {
    const period = { startsOn: null, endsOn: '2026-12-31' };
    expect(facts({ startsOn: '2026-09-30', endsOn: '2026-12-31' })).toMatchObject(period);
    expect(facts({ startsOn: '2026-10-01' })).toMatchObject({ startsOn: '2026-10-01', endsOn: null });
  });

  it('counts the WTE of a rejected row where it can be read', () => {
    const { rejected } = read({ tier: 'boss' }, { contractedWte: 'most' });
    expect(rejected).toMatchObject([
      { row: 2, wte: 80_000, cells: { tier: 'boss', name: 'Enfys Prawf' } },
      { row: 3, wte: null },
    ]);
  });

  it('finds a comma too many', () => {
    const { rejected } = readNamed([{ tier: 'boss' }], { beyond: ['RIF'] });
    expect(rejected).toMatchObject([{ wte: 80_000, errors: [{ column: null, code: 'IMPORT-CELLS-OVER' }] }]);
    expect(rejected[0]?.errors).toHaveLength(1);
  });
});

describe('namedLayout, by hours', () => {
  const byHours = (row: Row, fullTimeWeek = '37') =>
    readNamed([{ contractedWte: '', ...row }], { fullTimeWeek });

  it('takes hours over the employer’s own week in place of WTE', () => {
    expect(byHours({ hours: '37' }).rows[0]).toMatchObject({ wte: 100_000 });
    expect(byHours({ hours: '18,5 awr' }).rows[0]?.facts.contractedWte).toBe('0.50000');
    expect(byHours({ hours: '37' }, '37.5').rows[0]?.facts.contractedWte).toBe('0.98667');
  });

  it('reads a file that has no column of WTE', () => {
    const { rows } = readNamed([{ hours: '18.5' }], { fullTimeWeek: '37', without: ['contractedWte'] });
    expect(rows[0]?.facts.contractedWte).toBe('0.50000');
  });

  it.each<[string, Row, string[]]>([
    ['both, alike', { contractedWte: '0.5', hours: '18.5' }, []],
    ['both, within 0.01', { contractedWte: '0.51', hours: '18.5' }, []],
    ['both, further apart', { contractedWte: '0.51001', hours: '18.5' }, ['2 hours IMPORT-WTE-CONFLICT']],
    ['neither', { hours: '' }, ['2 contractedWte IMPORT-CELL-MISSING']],
    ['hours a month', { hours: '80 per month' }, ['2 hours IMPORT-WTE-WRONG']],
    ['below zero', { hours: '-5' }, ['2 hours IMPORT-WTE-NEGATIVE']],
    ['a wrong WTE beside hours', { contractedWte: 'x', hours: '37' }, ['2 contractedWte IMPORT-WTE-WRONG']],
  ])('%s', (_case, row, expected) => {
    expect(briefly(byHours(row))).toEqual(expected);
  });
});
