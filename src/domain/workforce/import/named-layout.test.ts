import { describe, expect, it } from 'vitest';
import { comparableNamed, namedPeriod, readNamedRows } from './named-rows';
import { context, namedTable, type NamedCells as Row } from './table.fixture';

function read(...rows: Row[]) {
  const outcome = readNamedRows(namedTable(...rows), context);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome;
}

const codes = (...rows: Row[]) =>
  read(...rows).errors.map(({ row, column, code }) => `${row} ${column} ${code}`);
const registered: Row = {
  registrationNumber: 'ph 123456',
  registrationExpiresOn: '2028-04-30',
  registrationCheckedOn: '2026-09-14',
  registrationCheckedBy: 'Menna Dychmygol',
};

describe('readNamedRows', () => {
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
        row: 2,
        staffNumber: 'S1',
        name: 'Enfys Prawf',
        postNumber: 'P1',
        teamCode: 'PHY',
        profession: 'physiotherapist',
        tier: 'registered',
        band: '6',
        contractedWte: 80_000,
        contractType: 'permanent',
        fundingStream: 'RIF',
        fundingEndsOn: '2027-03-31',
        // Began before the file's day: the portal holds no earlier history.
        startsOn: null,
        endsOn: '2027-03-31',
        registration: {
          prefix: 'PH',
          number: 'PH123456',
          expiresOn: '2028-04-30',
          checkedOn: '2026-09-14',
          checkedBy: 'Menna Dychmygol',
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
    expect(warnings).toMatchObject([{ row: 2, column: 'contractedWte', code: 'IMPORT-WTE-OVER-ONE' }]);
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
    const [silent] = read({}).rows;
    expect(silent && 'registrationNumber' in comparableNamed(silent).facts).toBe(false);
    const [numbered] = read({ registrationNumber: 'PH123456' }).rows;
    expect(numbered && Object.keys(comparableNamed(numbered).facts)).not.toContain('registrationCheckedOn');
  });

  it('dates a post from the file, or from its start if that is later', () => {
    const period = (row: Row) => {
      const [first] = read(row).rows;
      return first && namedPeriod(first, context.asAt);
    };
    expect(period({ startsOn: '2026-09-30', endsOn: '2026-12-31' })).toEqual({
      from: '2026-09-30',
      to: '2027-01-01',
    });
    expect(period({ startsOn: '2026-10-01' })).toEqual({ from: '2026-10-01', to: null });
  });
});
