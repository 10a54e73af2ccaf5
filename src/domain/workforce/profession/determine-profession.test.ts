import { describe, expect, it } from 'vitest';
import { brief, professionRowOf as rowOf, shippedLists } from '../../../../tests/builders/profession-rows';
import { determineProfession, type ProfessionAnswer } from './determine-profession';
import type { ProfessionRow } from './position-row';

const determine = (cells: Partial<ProfessionRow>) =>
  determineProfession(rowOf(cells), shippedLists, new Map());

const AHP = 'Allied Health Professionals';
const ST_T = 'Additional Professional Scientific and Technical';

type Case = readonly [cells: Partial<ProfessionRow>, expected: string];

describe('the thirteen professions, as ESR writes them', () => {
  it.each<Case>([
    [{ jobRole: 'Art Therapist', occupationCode: 'S1H' }, 'art-therapist registered job-role'],
    [{ jobRole: `${AHP}|Music Therapist`, occupationCode: 'S1H' }, 'music-therapist registered job-role'],
    [
      { jobRole: 'Drama Therapist Specialist Practitioner', occupationCode: 'SAH' },
      'drama-therapist registered job-role',
    ],
    [{ jobRole: 'Dietitian', occupationCode: 'S1B', staffGroup: AHP }, 'dietitian registered job-role'],
    [
      { jobRole: 'Occupational Therapist Specialist Practitioner', occupationCode: 'S1C' },
      'occupational-therapist registered job-role',
    ],
    [{ jobRole: 'Orthoptist', occupationCode: 'S1D' }, 'orthoptist registered job-role'],
    [{ jobRole: 'Orthotist', occupationCode: 'S1I' }, 'orthotist registered job-role'],
    [{ jobRole: 'Paramedic', occupationCode: 'ABA' }, 'paramedic registered job-role'],
    [{ jobRole: `${AHP}|Physiotherapist`, occupationCode: 'S1E' }, 'physiotherapist registered job-role'],
    [{ jobRole: 'Chiropodist/Podiatrist', occupationCode: 'S1A' }, 'podiatrist registered job-role'],
    [
      { jobRole: 'Applied Psychologist - Clinical', occupationCode: 'S1L', staffGroup: ST_T },
      'practitioner-psychologist registered job-role',
    ],
    [{ jobRole: 'Prosthetist Manager', occupationCode: 'S0I' }, 'prosthetist registered job-role'],
    [
      { jobRole: 'Speech and Language Therapist', occupationCode: 'S1J' },
      'speech-and-language-therapist registered job-role',
    ],
    [{ jobRole: '04041' }, 'physiotherapist registered job-role'],
    [{ jobRole: 'Applied Psychologist – Educational' }, 'practitioner-psychologist registered job-role'],
  ])('%o: %s', (cells, expected) => {
    expect(brief(determine(cells))).toBe(expected);
  });
});

describe('occupation codes', () => {
  it.each<Case>([
    [{ occupationCode: 'S1E' }, 'physiotherapist registered occupation-code'],
    [{ occupationCode: ' s1e ' }, 'physiotherapist registered occupation-code'],
    [{ occupationCode: 'S1E - Therapist in Physiotherapy' }, 'physiotherapist registered occupation-code'],
    [
      { positionTitle: '1234567|Physiotherapist Band 6|S1E|Physiotherapy|' },
      'physiotherapist registered occupation-code',
    ],
    [
      { positionNumber: '1234567|Therapydd|s1c|Therapi|' },
      'occupational-therapist registered occupation-code',
    ],
    [{ occupationCode: 'A1A' }, 'paramedic registered occupation-code'],
    [{ occupationCode: 'A5E' }, 'paramedic registered occupation-code'],
    [
      { jobRole: 'Advanced Practitioner', occupationCode: 'S1E' },
      'physiotherapist registered occupation-code',
    ],
    [
      { jobRole: 'Multi Therapist', occupationCode: 'S1J' },
      'speech-and-language-therapist registered occupation-code',
    ],
    [{ occupationCode: 'S1H' }, '? several art-therapist,drama-therapist,music-therapist registered'],
    [{ occupationCode: 'S1I' }, '? several orthotist,prosthetist registered'],
    [{ occupationCode: 'S1K' }, '? several any registered'],
    [{ occupationCode: 'H1N' }, '? several any support'],
    [{ occupationCode: 'A6A' }, '? several paramedic registered'],
    [{ occupationCode: 'A0A' }, '? several any -'],
    [{ occupationCode: 'U4F' }, '? several audiologist -'],
    [{ occupationCode: 'S1P' }, '? nothing-known any -'],
    [{ occupationCode: 'TBC' }, '? nothing-known any -'],
    [
      { jobRole: 'Physiotherapist', occupationCode: 'TBC' },
      'physiotherapist registered job-role !code-unknown',
    ],
  ])('%o: %s', (cells, expected) => {
    expect(brief(determine(cells))).toBe(expected);
  });
});

describe('the register confirms and narrows', () => {
  it.each<Case>([
    [
      { occupationCode: 'S1K', registrationType: 'Physiotherapist', registrationBody: 'HCPC' },
      'physiotherapist registered registration',
    ],
    [
      { jobRole: 'Multi Therapist', registrationType: '24' },
      'occupational-therapist registered registration',
    ],
    [
      { jobRole: 'Advanced Practitioner', registrationNumber: 'pa 12345' },
      'paramedic registered registration',
    ],
    [
      { occupationCode: 'A6A', registrationType: 'HCPC - Paramedic' },
      'paramedic registered occupation-code < registration',
    ],
    [{ occupationCode: 'A0A', registrationNumber: 'PA12345' }, 'paramedic registered registration'],
    [
      { occupationCode: 'A6A', registrationBody: 'Nursing and Midwifery Council' },
      'outside occupation-code registered',
    ],
    [{ occupationCode: 'S1K', registrationType: 'Radiographer' }, 'outside registration registered'],
    [
      { occupationCode: 'S1H', registrationNumber: 'AS1234' },
      '? several art-therapist,drama-therapist,music-therapist registered',
    ],
    [{ occupationCode: 'S1I', registrationNumber: 'PO1234' }, '? several orthotist,prosthetist registered'],
    [
      { occupationCode: 'S1H', registrationNumber: 'PH1234' },
      '? conflict art-therapist,drama-therapist,music-therapist,physiotherapist registered',
    ],
    [
      { jobRole: 'Physiotherapist', occupationCode: 'S1E', registrationNumber: 'OT12345' },
      'physiotherapist registered job-role !registration-differs',
    ],
    [
      { jobRole: 'Physiotherapist', registrationType: 'Physiotherapist', registrationNumber: 'OT12345' },
      'physiotherapist registered job-role',
    ],
    [{ registrationNumber: 'PH12345' }, '? registration-only physiotherapist -'],
    [
      { registrationNumber: 'AS12345' },
      '? registration-only art-therapist,drama-therapist,music-therapist -',
    ],
    [
      { registrationNumber: 'PH12345', positionTitle: 'First Contact Practitioner' },
      'physiotherapist registered registration',
    ],
    [
      { registrationNumber: 'PH12345', positionTitle: 'Service Manager' },
      '? registration-only physiotherapist -',
    ],
    [
      { registrationNumber: 'PH12345', positionTitle: 'Physiotherapy Manager' },
      'physiotherapist registered title',
    ],
    [
      { registrationNumber: 'OT12345', positionTitle: 'Physiotherapist' },
      '? conflict occupational-therapist,physiotherapist registered',
    ],
    [
      { registrationNumber: 'AS12345', positionTitle: 'Arts Therapist' },
      '? several art-therapist,drama-therapist,music-therapist registered',
    ],
  ])('%o: %s', (cells, expected) => {
    expect(brief(determine(cells))).toBe(expected);
  });

  it('never keeps a register number as the reason', () => {
    const found = determine({ jobRole: 'Advanced Practitioner', registrationNumber: 'PA12345' });
    expect(found).toMatchObject({ by: 'registration', from: 'PA' });
    expect(JSON.stringify(found)).not.toContain('12345');
  });
});

describe('titles tell apart what is left', () => {
  it.each<Case>([
    [
      { occupationCode: 'S1H', positionTitle: 'Music Therapist' },
      'music-therapist registered occupation-code < title',
    ],
    [
      { occupationCode: 'S1H', positionTitle: 'Art and Music Therapist', registrationNumber: 'AS1' },
      '? several art-therapist,music-therapist registered',
    ],
    [
      { occupationCode: 'S1I', positionTitle: 'Senior Orthotist', registrationNumber: 'PO1' },
      'orthotist registered occupation-code < title',
    ],
    [
      { occupationCode: 'S1I', positionTitle: 'Prosthetist/Orthotist' },
      '? several orthotist,prosthetist registered',
    ],
    [
      { occupationCode: 'U4F', positionTitle: 'Senior Audiologist' },
      'audiologist registered occupation-code < title',
    ],
    [{ occupationCode: 'U4F', positionTitle: 'Neurophysiologist' }, 'outside occupation-code -'],
    [
      { jobRole: 'Advanced Practitioner', positionTitle: 'Advanced Podiatrist' },
      'podiatrist registered title',
    ],
    [{ jobRole: 'Emergency Care Practitioner' }, '? several paramedic registered'],
    [
      { jobRole: 'Emergency Care Practitioner', registrationType: 'Paramedic' },
      'paramedic registered job-role < registration',
    ],
    [
      { jobRole: 'Emergency Care Practitioner', occupationCode: 'ABA' },
      'paramedic registered occupation-code',
    ],
    [{ jobRole: 'Emergency Care Practitioner', occupationCode: 'N6E' }, 'outside occupation-code registered'],
  ])('%o: %s', (cells, expected) => {
    expect(brief(determine(cells))).toBe(expected);
  });
});

describe('contradictions and others', () => {
  it.each<Case>([
    [
      { jobRole: 'Physiotherapist', occupationCode: 'S1C' },
      '? conflict occupational-therapist,physiotherapist registered',
    ],
    [{ jobRole: 'Paramedic', occupationCode: 'AEA' }, '? conflict paramedic support'],
    [{ jobRole: 'Physiotherapist', occupationCode: 'N6A' }, '? conflict physiotherapist registered'],
    [{ jobRole: 'Staff Nurse', occupationCode: 'S1E' }, '? conflict physiotherapist registered'],
    [{ jobRole: 'Radiographer - Diagnostic', occupationCode: 'S1F' }, 'outside job-role registered'],
    [{ occupationCode: 'S9F' }, 'outside occupation-code support'],
    [{ occupationCode: 'S1M' }, 'outside occupation-code registered'],
    [{ jobRole: 'Staff Nurse', occupationCode: 'N6A' }, 'outside job-role -'],
    [
      { jobRole: 'Nursing and Midwifery Registered|Advanced Practitioner', occupationCode: 'N6E' },
      'outside occupation-code -',
    ],
    [{ occupationCode: '921' }, 'outside occupation-code -'],
    [{ occupationCode: 'G2D', positionTitle: 'Podiatry Receptionist' }, 'outside occupation-code -'],
    [{ staffGroup: AHP }, '? nothing-known any -'],
    [{}, '? nothing-known any -'],
  ])('%o: %s', (cells, expected) => {
    expect(brief(determine(cells))).toBe(expected);
  });
});

describe('what a person said before', () => {
  const physio = { professionKey: 'physiotherapist', tier: 'registered' } as const;
  const answered = (cells: Partial<ProfessionRow>, answers: Iterable<[string, ProfessionAnswer]>) =>
    brief(determineProfession(rowOf(cells), shippedLists, new Map(answers)));

  it('goes before everything, by number, and by title where there is no number', () => {
    const contradictory = { jobRole: 'Physiotherapist', occupationCode: 'S1C' };
    expect(answered({ ...contradictory, positionNumber: '1234567' }, [['1234567', physio]])).toBe(
      'physiotherapist registered answer',
    );
    expect(answered({ ...contradictory, positionTitle: 'Team Lead' }, [['team lead', physio]])).toBe(
      'physiotherapist registered answer',
    );
    const numbered = { ...contradictory, positionNumber: '1234567', positionTitle: 'Team Lead' };
    expect(answered(numbered, [['team lead', physio]])).toMatch(/^\? conflict/);
  });

  it('may say that it is none of ours, and cannot make a support code registered', () => {
    const none = { professionKey: null, tier: null } as const;
    expect(answered({ positionNumber: '1', occupationCode: 'S1E' }, [['1', none]])).toBe(
      'outside answer registered',
    );
    expect(answered({ positionNumber: '1', occupationCode: 'S9E' }, [['1', physio]])).toBe(
      'physiotherapist support answer !tier-conflict',
    );
  });
});
