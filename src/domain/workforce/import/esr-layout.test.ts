import { describe, expect, it } from 'vitest';
import {
  briefly,
  ESR,
  type HowRead,
  type EsrCells as Row,
  readEsr,
  readLines,
  readSummed,
} from '../../../../tests/builders/read-layout';
import type { Template } from './columns';
import { guessMapping } from './mapping';

const facts = (row: Row, how?: HowRead) => readEsr([row], how).rows[0]?.facts;
const codes = (...rows: Row[]) => briefly(readEsr(rows));

/** Reads lines under headings as they stand in a file. */
function readSheet(template: Template, headings: readonly string[], lines: readonly string[], how: HowRead) {
  const { mapping } = guessMapping(template, headings);
  const rows = lines.map((line, index) => ({ row: index + 2, cells: line.split(',') }));
  return readLines(template, rows, mapping, { ...how, file: { width: headings.length, ...how.file } });
}

const SAMPLE_HEADINGS = [
  ...['Effective Date', 'Org L4', 'Assignment Number', 'Staff Group', 'Role', 'Occupation Code'],
  ...['Position Title', 'Pay Grade', 'FTE', 'Contracted Hours', 'Assignment Status', 'Assignment Category'],
  ...['Primary Assignment', 'Location'],
];
const SAMPLE = [
  '31-Mar-2025,000 Community Therapies,20000001,Allied Health Professionals,Physiotherapist,S1E,Physiotherapist,NHS|XR06|Review Body Band 6,0.8,30,Active Assignment,Permanent,Yes,Invented Health Centre',
  '31-Mar-2025,000 Community Therapies,20000002,Allied Health Professionals,Occupational Therapist Specialist Practitioner,S1C,Clinical Specialist OT,NHS|XR07|Review Body Band 7,1,37.5,Maternity and Adoption,Permanent,Yes,Invented Health Centre',
  '31-Mar-2025,000 Community Therapies,20000003,Additional Clinical Services,Assistant,S9J,SLT Assistant,NHS|XR03|Review Body Band 3,0.61333,23,Active Assignment,Fixed Term Temp,Yes,Invented Clinic',
  '31-Mar-2025,000 Psychology,20000004,Additional Professional Scientific and Technical,Applied Psychologist - Clinical,S1L,Clinical Psychologist,NHS|XR08|Review Body Band 8 - Range A,0.5,18.75,Active Assignment,Permanent,No,Invented Hospital',
];
const TEAMS = new Map([
  ['000communitytherapies', 'COM'],
  ['000psychology', 'PSY'],
]);

describe('esrLayout, summed', () => {
  it('reads the sample of the reference', () => {
    const { readings } = readSheet('esr', SAMPLE_HEADINGS, SAMPLE, {
      context: { named: false },
      esr: { teamAnswers: TEAMS },
    });
    const summary = readings.map((reading) =>
      reading.kind === 'read' ? [reading.row, ...Object.values(reading.facts)].join(' ') : reading.kind,
    );
    expect(summary).toEqual([
      // Team, profession, tier, band, in post, fixed term, long absent, apart.
      ' COM physiotherapist registered 6 0.80000 0.00000 0.00000 0.00000',
      ' COM occupational-therapist registered 7 1.00000 0.00000 1.00000 0.00000',
      ' COM speech-and-language-therapist support 3 0.61333 0.61333 0.00000 0.00000',
      ' PSY practitioner-psychologist registered 8a 0.50000 0.00000 0.00000 0.00000',
    ]);
  });

  it('adds rows up, and keeps bank staff on a line of their own', () => {
    const { rows } = readSummed([
      {},
      { wte: '0.6', hours: '22.5', contractType: 'Fixed Term Temp' },
      { wte: '1', hours: '37.5', status: 'Maternity and Adoption' },
      { wte: '0', hours: '0', contractType: 'Bank' },
      { wte: '0.2', hours: '7.5', contractType: '01', status: 'Maternity and Adoption' },
      { grade: 'Band 7' },
    ]);
    expect(rows).toMatchObject([
      {
        row: null,
        key: '["COM","physiotherapist","registered","6"]',
        wte: 260_000,
        facts: {
          inPostWte: '2.40000',
          fixedTermWte: '0.60000',
          longAbsentWte: '1.00000',
          apartWte: '0.20000',
        },
      },
      { key: '["COM","physiotherapist","registered","7"]', wte: 80_000 },
    ]);
  });

  it('says nothing of what the file has no column for', () => {
    const { rows } = readSummed([{}], { without: ['status', 'contractType'] });
    expect(Object.keys(rows[0]?.facts ?? {})).toEqual([
      ...['teamCode', 'profession', 'tier', 'bandGroup', 'inPostWte'],
    ]);
    const byPerson = readSummed([{ personType: 'Bank Worker' }], { without: ['status', 'contractType'] });
    expect(byPerson.rows[0]?.facts).toMatchObject({ inPostWte: '0.00000', apartWte: '0.80000' });
  });

  it('warns of a row above one WTE, with its number', () => {
    const { warnings } = readSummed([
      { wte: '1', hours: '37.5' },
      { wte: '1.2', hours: '45' },
    ]);
    expect(warnings).toEqual([
      { column: 'wte', value: '1.20000', code: 'IMPORT-WTE-OVER-ONE', facts: { row: 3 } },
    ]);
  });

  it('never sums up to more than a record holds', () => {
    const { rows, errors } = readSummed([{ wte: '999' }, { wte: '0.99999' }, { wte: '0.00001' }], {
      without: ['hours'],
    });
    expect(rows).toMatchObject([{ wte: 99_999_999 }]);
    expect(errors).toMatchObject([{ row: 4, column: 'wte', code: 'IMPORT-WTE-WRONG' }]);
  });

  it('leaves nothing of a person in a row that is asked about, rejected or slipped', () => {
    const person = {
      ...{ staffNumber: '31999999', postNumber: '20999999', name: 'Enfys Prawf' },
      ...{ registrationNumber: 'PH987654', registrationExpiresOn: '2028-04-30', welshLevel: 'Enfys' },
    };
    const rows: Row[] = [
      person,
      { ...person, organisation: 'Elsewhere' },
      { ...person, jobRole: '', occupationCode: '', positionTitle: 'Team lead' },
      { ...person, grade: 'Band 5-6' },
      { ...person, status: 'Awaiting' },
    ];
    const slipped = readSummed([{ ...person, status: 'Enfys Prawf' }], { beyond: ['Enfys Prawf'] });
    const read = readSummed(rows);
    expect(read.readings.map(({ kind }) => kind)).toEqual([
      'asking',
      'asking',
      'rejected',
      'rejected',
      'read',
    ]);
    expect(slipped.rejected).toMatchObject([
      { cells: {}, errors: [{ code: 'IMPORT-CELLS-OVER', value: '' }] },
    ]);
    const all = JSON.stringify([read.readings, slipped.readings]);
    for (const text of ['31999999', '20999999', 'Enfys', 'Prawf', '987654', '2028'])
      expect(all).not.toContain(text);
  });

  it('reads the letters of a register number, which is all that is kept of it', () => {
    const row = { jobRole: '', occupationCode: 'SAH', positionTitle: 'Therapist', positionNumber: '4100001' };
    const orthotist = {
      jobRole: '',
      occupationCode: '',
      positionTitle: 'Physiotherapist',
      registrationNumber: 'PH',
    };
    expect(readSummed([row]).asking[0]?.question.candidates.length).toBeGreaterThan(1);
    expect(readSummed([orthotist]).rows[0]?.facts).toMatchObject({ profession: 'physiotherapist' });
    expect(readSummed([{ ...orthotist, registrationNumber: 'DT' }]).asking[0]?.question.candidates).toEqual([
      ...['dietitian', 'physiotherapist'],
    ]);
  });
});

describe('esrLayout, named', () => {
  it('reads a row in full', () => {
    const { rows } = readEsr([
      {
        ...{ positionTitle: '4100001|Physiotherapist Band 6|S1E|Physiotherapy|', endsOn: '31-Mar-2027' },
        ...{ registrationNumber: 'ph 12345', registrationExpiresOn: '46142', welshLevel: '3 - Canolradd' },
        contractType: 'Fixed Term Temp',
      },
    ]);
    expect(rows).toEqual([
      {
        kind: 'read',
        row: 2,
        key: '20000001',
        wte: 80_000,
        warnings: [],
        facts: {
          teamCode: 'COM',
          profession: 'physiotherapist',
          tier: 'registered',
          band: '6',
          contractType: 'fixed_term',
          presence: 'in_post',
          staffNumber: '31000001',
          postNumber: '20000001',
          name: 'Enfys Prawf',
          contractedWte: '0.80000',
          positionTitle: '4100001|Physiotherapist Band 6|S1E|Physiotherapy|',
          decidedBy: 'job-role',
          decidedFrom: 'Physiotherapist',
          fundingEndsOn: '2027-03-31',
          welshLevel: '3',
          registrationNumber: 'PH12345',
          registrationExpiresOn: '2026-04-30',
        },
      },
    ]);
  });

  it('says nothing of a name, an end, a level or a register that the file does not give', () => {
    const keys = Object.keys(facts({ welshLevel: '', registrationNumber: '' }, { without: ['name'] }) ?? {});
    for (const key of ['name', 'fundingEndsOn', 'welshLevel', 'registrationNumber'])
      expect(keys).not.toContain(key);
  });

  it.each<[string, Row, Record<string, string>]>([
    ['bank', { contractType: 'Bank', wte: '0', hours: '0' }, { contractType: 'bank', presence: 'apart' }],
    ['by national code', { contractType: '02' }, { contractType: 'fixed_term', presence: 'in_post' }],
    ['honorary', { contractType: 'Anrhydeddus' }, { contractType: 'honorary', presence: 'apart' }],
    [
      'bank by person',
      { contractType: '', personType: 'Bank Worker' },
      { contractType: 'bank', presence: 'apart' },
    ],
    ['maternity', { status: 'Maternity & Adoption Leave' }, { presence: 'long_absence' }],
    ['support', { jobRole: 'Technical Instructor', occupationCode: 'S5C' }, { tier: 'support' }],
    ['a student code', { jobRole: '', occupationCode: 'S8E' }, { tier: 'student' }],
    ['another pay scale', { grade: 'Grade 9' }, { band: 'other' }],
    ['decided by the title', { jobRole: '', occupationCode: '' }, { decidedBy: 'title' }],
    ['Welsh in words', { welshLevel: 'Lefel 0' }, { welshLevel: '0' }],
  ])('%s', (_case, row, expected) => {
    expect(facts(row)).toMatchObject(expected);
  });

  it.each<[string, Row, string[]]>([
    ['FTE and hours within 0.01', { wte: '0.81', hours: '30' }, []],
    ['FTE and hours further apart', { wte: '0.81001', hours: '30' }, ['2 hours IMPORT-WTE-CONFLICT']],
    ['a decimal comma', { wte: '0,8', hours: '30,0' }, []],
    ['neither FTE nor hours', { wte: '', hours: '' }, ['2 wte IMPORT-CELL-MISSING']],
    ['words for FTE', { wte: 'full' }, ['2 wte IMPORT-WTE-WRONG']],
    ['below zero', { wte: '-0.8' }, ['2 wte IMPORT-WTE-NEGATIVE']],
    ['hours a month', { wte: '', hours: '130 Month' }, ['2 hours IMPORT-WTE-WRONG']],
    ['hours a week', { wte: '', hours: '30 Week' }, []],
    ['an unknown status', { status: 'Awaiting Paperwork' }, ['2 status IMPORT-STATUS-UNKNOWN']],
    ['an unknown contract', { contractType: 'Casual' }, ['2 contractType IMPORT-STATUS-UNKNOWN']],
    ['an unknown person type', { personType: 'Robot' }, ['2 personType IMPORT-STATUS-UNKNOWN']],
    ['no grade', { grade: '' }, ['2 grade IMPORT-CELL-MISSING']],
    ['two bands', { grade: 'Band 5-6' }, ['2 grade IMPORT-BAND-UNKNOWN']],
    ['no unit', { organisation: '' }, ['2 organisation IMPORT-CELL-MISSING']],
    ['a snapshot of today', { snapshotOn: '2026-11-22' }, []],
    ['a snapshot of tomorrow', { snapshotOn: '2026-11-23' }, ['2 snapshotOn IMPORT-CHECK-LATER']],
    ['a snapshot as Excel keeps it', { snapshotOn: '46295' }, []],
    ['no staff number', { staffNumber: '' }, ['2 staffNumber IMPORT-CELL-MISSING']],
    ['no post number', { postNumber: '' }, ['2 postNumber IMPORT-CELL-MISSING']],
    ['the post of another', { postNumber: 'P9' }, ['2 postNumber IMPORT-POST-OTHER-PERSON']],
    ['their own post', { postNumber: 'P9', staffNumber: 'S9' }, []],
    ['a level above five', { welshLevel: '6' }, ['2 welshLevel IMPORT-WELSH-LEVEL']],
    ['a level of two figures', { welshLevel: '35' }, ['2 welshLevel IMPORT-WELSH-LEVEL']],
    [
      'another register',
      { registrationNumber: 'DT12345' },
      ['2 registrationNumber IMPORT-REGISTRATION-PREFIX'],
    ],
    ['a register number of one figure', { registrationNumber: 'PH1' }, []],
    ['a number too long', { registrationNumber: 'PH'.repeat(11) }, ['2 registrationNumber IMPORT-CELL-LONG']],
    [
      'a register day that is none',
      { registrationNumber: 'PH1', registrationExpiresOn: 'soon' },
      ['2 registrationExpiresOn IMPORT-DAY-WRONG'],
    ],
    [
      'an NHS number in a title',
      { positionTitle: 'for 943 476 5919' },
      ['2 positionTitle IMPORT-NHS-NUMBER'],
    ],
    [
      'nothing that tells the profession',
      { jobRole: '', occupationCode: '', positionTitle: '' },
      ['2 jobRole IMPORT-PROFESSION-UNKNOWN'],
    ],
  ])('%s', (_case, row, expected) => {
    expect(codes(row)).toEqual(expected);
  });

  it('names both figures of a conflict, under the employer’s own week', () => {
    const { errors } = readEsr([{ wte: '0.8', hours: '30' }], { fullTimeWeek: '36' });
    expect(errors).toMatchObject([{ facts: { byFteWte: 80_000, byHoursWte: 83_333, week: '36' } }]);
    expect(facts({ wte: '', hours: '18' }, { fullTimeWeek: '36' })?.contractedWte).toBe('0.50000');
  });

  it('takes the same person on two rows, and refuses a post twice or another name', () => {
    expect(codes({}, { postNumber: '20000001-2' })).toEqual([]);
    expect(codes({}, {})).toEqual(['3 postNumber IMPORT-ROW-TWICE']);
    expect(codes({}, { postNumber: '20000001-2', name: 'Sara Sampl' })).toEqual([
      '3 name IMPORT-STAFF-DIFFERS',
    ]);
    const second = { postNumber: '20000001-2', registrationNumber: 'PH2' };
    expect(codes({ registrationNumber: 'PH1' }, second)).toEqual([
      '3 registrationNumber IMPORT-REGISTRATION-DIFFERS',
    ]);
  });

  it('holds a name to the first row that gives one', () => {
    const rows = [{ name: '' }, { postNumber: '2' }, { postNumber: '3', name: 'Sara Sampl' }];
    expect(codes(...rows)).toEqual(['4 name IMPORT-STAFF-DIFFERS']);
  });

  it('takes more than one WTE, and says so', () => {
    const { warnings, errors } = readEsr([{ wte: '1.00001', hours: '' }]);
    expect(errors).toEqual([]);
    expect(warnings).toMatchObject([{ column: 'wte', code: 'IMPORT-WTE-OVER-ONE', value: '1.00001' }]);
  });

  it('reads cells that were put right by hand', () => {
    const mends = new Map([[2, { status: 'Active', wte: '0.9', hours: '' }]]);
    expect(facts({ status: 'Awaiting', wte: 'x' }, { file: { mends } })?.contractedWte).toBe('0.90000');
  });
});

describe('esrLayout, what is counted and not recorded', () => {
  it.each<[string, Row, string]>([
    ['a career break', { status: 'Career Break' }, 'left-out'],
    ['an unpaid secondment', { status: '08' }, 'left-out'],
    ['an ex-employee', { personType: 'Ex-employee' }, 'left-out'],
    ['a nurse', { jobRole: 'Staff Nurse', occupationCode: 'N6A' }, 'other-profession'],
    // What is wrong with a row of others is nobody's to mend here.
    [
      'a doctor on forty hours',
      { jobRole: '', occupationCode: '001', wte: '1', hours: '40' },
      'other-profession',
    ],
    ['a nurse of an unknown status', { occupationCode: 'N6A', jobRole: '', status: '?' }, 'other-profession'],
  ])('%s', (_case, row, why) => {
    for (const read of [readEsr([row]), readSummed([row])]) {
      expect(read.readings).toMatchObject([{ kind: 'apart', row: 2, why }]);
    }
  });

  it('counts its WTE where that can be read', () => {
    const { apart } = readEsr([{ status: 'Career Break' }, { status: 'Career Break', hours: '1' }]);
    expect(apart.map(({ wte }) => wte)).toEqual([80_000, null]);
  });
});

describe('esrLayout, what a person is asked', () => {
  const arts: Row = {
    ...{ jobRole: '', occupationCode: 'SAH', positionNumber: '4100007', positionTitle: 'Creative Therapist' },
  };

  it('asks for the profession of a position once, and remembers it by the position', () => {
    const [asked] = readEsr([arts]).asking;
    expect(asked).toMatchObject({
      row: 2,
      wte: 80_000,
      question: { kind: 'profession', about: '4100007', shown: 'Creative Therapist · SAH' },
      cells: { positionTitle: 'Creative Therapist', name: 'Enfys Prawf' },
    });
    expect(asked?.question.candidates).toContain('art-therapist');
    const professionAnswers = new Map([
      ['4100007', { professionKey: 'music-therapist', tier: 'registered' as const }],
    ]);
    expect(facts(arts, { esr: { professionAnswers } })).toMatchObject({
      ...{ profession: 'music-therapist', decidedBy: 'answer', decidedFrom: '4100007' },
    });
  });

  it('counts apart what a person has said is none of ours', () => {
    const professionAnswers = new Map([['4100007', { professionKey: null, tier: null }]]);
    expect(readEsr([arts], { esr: { professionAnswers } }).apart).toMatchObject([
      { why: 'other-profession' },
    ]);
  });

  it('asks by the title where a position has no number', () => {
    expect(readEsr([{ ...arts, positionNumber: '' }]).asking[0]?.question.about).toBe('creative therapist');
  });

  it('never asks by what looks like an NHS number', () => {
    for (const row of [
      { ...arts, positionNumber: '9434765919' },
      { ...arts, positionTitle: '943 476 5919' },
    ]) {
      const { errors, readings } = readEsr([row]);
      expect(errors.map(({ code }) => code)).toEqual(['IMPORT-NHS-NUMBER']);
      expect(JSON.stringify(readings)).not.toMatch(/943 ?476 ?5919/);
    }
  });

  it('asks which team a unit is, and takes a code, a name or what was said before', () => {
    const unit = { organisation: '000 L8 ABCD-1234 Tŷ’r Dŵr' };
    expect(readEsr([unit]).asking).toMatchObject([
      {
        question: {
          ...{ kind: 'team', about: '000l8abcd1234tŷrdŵr', shown: '000 L8 ABCD-1234 Tŷ’r Dŵr' },
          candidates: [],
        },
      },
    ]);
    const teamAnswers = new Map([['000l8abcd1234tŷrdŵr', 'PHY']]);
    expect(facts(unit, { esr: { teamAnswers } })?.teamCode).toBe('PHY');
    for (const organisation of ['com', 'Community Therapies', 'therapïau cymunedol']) {
      expect(facts({ organisation })?.teamCode).toBe('COM');
    }
  });

  it('asks nothing of a row that has something wrong', () => {
    expect(readEsr([{ ...arts, grade: '' }]).readings.map(({ kind }) => kind)).toEqual(['rejected']);
  });
});

describe('esrLayout, in Welsh', () => {
  const headings = [
    ...[
      'Dyddiad yr echdyniad',
      'Tîm',
      'Rhif aseiniad',
      'Rhif gweithiwr',
      'Grŵp staff',
      'Rôl',
      'Gradd',
      'CAC',
    ],
    ...['Oriau contract', 'Statws aseiniad', 'Categori aseiniad'],
  ];
  const line =
    '31 Mawrth 2026,Therapïau Cymunedol,20000001,31000001,,Ffisiotherapydd,Band 6,0.8,30 awr,Gweithredol,Cyfnod penodol';

  it('reads headings and values', () => {
    const { rows } = readSheet('esr', headings, [line], {});
    expect(rows[0]?.facts).toMatchObject({
      ...{ teamCode: 'COM', profession: 'physiotherapist', tier: 'registered', band: '6' },
      ...{ contractType: 'fixed_term', contractedWte: '0.80000' },
    });
  });
});

describe('the usual row of these tests', () => {
  it('has nothing wrong', () => {
    expect(readEsr([ESR]).rows).toHaveLength(1);
    expect(readSummed([ESR]).rows).toHaveLength(1);
  });
});
