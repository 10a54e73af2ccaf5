import { describe, expect, it } from 'vitest';
import type { Template } from './columns';
import { keepCells, keptColumns } from './kept-columns';

const EXTRACT = [
  ...['Org L4', 'Assignment Number', 'Employee Number', 'Full Name', 'Role', 'Pay Grade', 'FTE'],
  ...['Registration Number', 'Registration Expiry', 'Welsh Speaking', 'Location'],
];
const ROW = [
  ...['Cymuned', '20000001', '31000001', 'Enfys Prawf', 'Physiotherapist', 'Band 6', '0.8'],
  ...['PH 123456', '30-Apr-2028', '3', 'Canolfan Ffug'],
];

function stored(template: Template, named: boolean, headings: readonly string[], row: readonly string[]) {
  return keepCells(row, keptColumns(template, named, headings, [row]));
}

const isKept = (heading: string, named = true, cell = 'x') =>
  keptColumns('esr', named, [heading], [[cell]]).cells[0] === 'whole';

describe('keptColumns', () => {
  it.each([
    ...['Date of Birth', 'DOB', 'Age', 'Age Band', 'Dyddiad geni', 'Oedran'],
    ...['National Insurance Number', 'NI Number', 'NINO', 'Rhif Yswiriant Gwladol'],
    ...['Home Address Line 1', 'Postcode', 'Cyfeiriad cartref', 'Cod post'],
    ...['Work Email', 'E-bost', 'Home Telephone', 'Mobile', 'Rhif ffôn symudol'],
    ...[
      'Sex',
      'Gender',
      'Ethnic Origin',
      'Religious Belief',
      'Disability',
      'Sexual Orientation',
      'Nationality',
    ],
    ...['Marital Status', 'Next of Kin', 'Sickness days', 'Annual Salary Value', 'Cyflog', 'Bank Account No'],
    ...['Passport number', 'NHS Number', 'Rhif GIG'],
  ])('never keeps %s', (heading) => {
    for (const named of [true, false]) expect(isKept(heading, named)).toBe(false);
    for (const template of ['aggregate', 'named'] as const) {
      const { cells, dropped } = keptColumns(template, template === 'named', [heading], []);
      expect([cells, dropped]).toEqual([['none'], [heading]]);
    }
  });

  it.each([
    ...['Location', 'Area of Work', 'Primary Assignment', 'Employee Category', 'Org L3', 'Base', 'Cost Code'],
    ...['Supervision', 'Advisory role', 'National code', 'Cod cenedlaethol', 'Band cyflog', 'Graddfa gyflog'],
    ...['Salary Grade', 'Maternity cover', 'Managed service', 'Agenda'],
  ])('keeps %s until somebody has said what it is', (heading) => {
    for (const named of [true, false]) expect(isKept(heading, named)).toBe(true);
  });

  it.each([
    ...[
      'First Name',
      'Surname',
      'Last Name',
      'Known As',
      'Initials',
      'Enw cyntaf',
      'Cyfenw',
      'Employee Name',
    ],
    ...[
      'Person ID',
      'Payroll Number',
      'Payroll No',
      'Staff ID',
      'Username',
      'Rhif cyflogres',
      'Line Manager',
    ],
    ...['Supervisor', 'Assignment ID', ''],
  ])('keeps %j only under an agreement', (heading) => {
    expect(isKept(heading, true)).toBe(true);
    expect(isKept(heading, false)).toBe(false);
  });

  it('drops what its cells tell of, whatever the heading', () => {
    expect(isKept('Code', true, 'QQ 12 34 56 C')).toBe(true);
    expect(isKept('Code', true, 'AB 12 34 56 C')).toBe(false);
    expect(isKept('Contact', true, 'enfys@enghraifft.test')).toBe(false);
    const { cells } = keptColumns('esr', true, ['Note'], [['a'], ['b'], ['enfys@enghraifft.test'], ['']]);
    expect(cells).toEqual(['whole']);
    const half = keptColumns('esr', true, ['Note'], [['a'], ['AB123456C'], ['']]);
    expect(half.cells).toEqual(['none']);
  });

  it('keeps everything that the layout reads where there is an agreement', () => {
    expect(stored('esr', true, EXTRACT, ROW)).toEqual(ROW);
  });

  it('drops what tells of a person without one, and keeps the letters of a register number', () => {
    expect(stored('esr', false, EXTRACT, ROW)).toEqual([
      ...['Cymuned', '', '', '', 'Physiotherapist', 'Band 6', '0.8', 'PH', '', '', 'Canolfan Ffug'],
    ]);
    expect(keptColumns('esr', false, EXTRACT, [ROW]).dropped).toEqual([
      ...['Assignment Number', 'Employee Number', 'Full Name', 'Registration Expiry', 'Welsh Speaking'],
    ]);
  });

  it('drops a second column that means the same person as well', () => {
    const headings = [...EXTRACT, 'Staff Number', 'Name', 'HCPC number'];
    const row = [...ROW, '31000001', 'Enfys Prawf', 'PH123456'];
    expect(stored('esr', false, headings, row).slice(-3)).toEqual(['', '', 'PH']);
  });

  it('knows register numbers by their cells, under a heading that nobody knows', () => {
    expect(stored('esr', false, ['Prof. body ref'], ['PH123456'])).toEqual(['PH']);
    expect(stored('esr', true, ['Prof. body ref'], ['PH123456'])).toEqual(['PH123456']);
    expect(stored('esr', false, ['Team', 'HCPC reg no'], ['A', '98I1234E'])).toEqual(['A', '']);
  });
});

describe('keepCells', () => {
  it.each([
    ['PH123456', 'PH'],
    [' pyl-12345', 'pyl'],
    ['HAD 1', 'HAD'],
    ['123456', ''],
    ['Enfys Prawf', ''],
    ['98I1234E', ''],
  ])('keeps the letters of %j', (text, letters) => {
    expect(stored('esr', false, ['Registration Number'], [text])).toEqual([letters]);
  });

  it('keeps no more than the WTE of a row that has slipped where a column was dropped', () => {
    const kept = stored('esr', false, EXTRACT, ['Prawf', 'Enfys', ...ROW]);
    expect(kept.join('')).toBe('…');
    expect(kept).toHaveLength(EXTRACT.length + 1);
    const last = stored('esr', false, EXTRACT, [...ROW, 'Enfys Prawf']);
    expect([last.join(''), last[6]]).toEqual(['0.8…', '0.8']);
    // Empty cells at the end are none.
    expect(stored('esr', false, ['Team'], ['A', '', ' '])[0]).toBe('A');
  });

  it('keeps it where nothing was dropped', () => {
    expect(stored('aggregate', false, ['Team code', 'Tier'], ['A', 'B', 'C'])).toEqual(['A', 'B', 'C']);
  });
});
