import { describe, expect, it } from 'vitest';
import { professionRowOf as rowOf, shippedLists } from '../../../../tests/builders/profession-rows';
import { determineProfession } from './determine-profession';

function byTitle(positionTitle: string, staffGroup: string | null = null): string {
  const found = determineProfession(rowOf({ positionTitle, staffGroup }), shippedLists, new Map());
  if (found.kind === 'profession') return `${found.professionKey} ${found.tier}`;
  if (found.kind === 'outside') return 'outside';
  return `? ${found.candidates.join() || 'any'} ${found.tier ?? '-'}`;
}

describe('job titles where there is neither role nor code', () => {
  it.each([
    ['Physiotherapist Band 6', 'physiotherapist registered'],
    ['MSK First Contact Physiotherapist', 'physiotherapist registered'],
    ['B6 PHYSIO', 'physiotherapist registered'],
    ['Physiotherapy Assistant', 'physiotherapist support'],
    ['Assistant Head of Physiotherapy', '? physiotherapist -'],
    ['Trainee Advanced Physiotherapist', 'physiotherapist registered'],
    ['Trainee Physiotherapist', 'physiotherapist student'],
    ['Physiotherapy Manager', '? physiotherapist -'],
    ['Occupational Health Physiotherapist', 'physiotherapist registered'],
    ['Physiologist', 'outside'],
    ['Clinical Specialist OT', 'occupational-therapist registered'],
    ['Apprentice OT Assistant', 'occupational-therapist support'],
    ['Occupational Psychologist', 'practitioner-psychologist registered'],
    ['Occupational Health Nurse', 'outside'],
    ['Senior S&LT', 'speech-and-language-therapist registered'],
    ['Speech & Language Therapist', 'speech-and-language-therapist registered'],
    ['Paediatric SALT Technician', 'speech-and-language-therapist support'],
    ['Specialist Dietician', 'dietitian registered'],
    ['Podiatric Surgeon', 'podiatrist registered'],
    ['Chiropodist', 'podiatrist registered'],
    ['Podiatry Receptionist', 'outside'],
    ['Community Paramedic', 'paramedic registered'],
    ['Emergency Medical Technician', 'outside'],
    ['Nurse / Paramedic Practitioner', '? paramedic -'],
    ['Emergency Care Practitioner', '? paramedic -'],
    ['Educational Psychologist', 'practitioner-psychologist registered'],
    ['Assistant Psychologist', 'practitioner-psychologist support'],
    ['Principal Psychologist', '? practitioner-psychologist -'],
    ['Psychological Therapist', 'outside'],
    ['Psychotherapist', 'outside'],
    ['Art Psychotherapist', 'art-therapist registered'],
    ['Dramatherapist', 'drama-therapist registered'],
    ['Arts Therapist', '? art-therapist,drama-therapist,music-therapist registered'],
    ['Prosthetist & Orthotist', '? orthotist,prosthetist registered'],
    ['Orthotic Technician', 'orthotist support'],
    ['Head Orthoptist', 'orthoptist registered'],
    ['Orthopaedic Practitioner', '? any -'],
    ['Physiotherapist / Occupational Therapist', '? occupational-therapist,physiotherapist registered'],
    ['Therapy Assistant', '? any support'],
    ['Diagnostic Radiographer', 'outside'],
    ['Rehabilitation Officer for Visual Impairment', 'rehabilitation-officer-visual-impairment registered'],
    ['Team Leader', '? any -'],
    ['', '? any -'],
    ['|||', '? any -'],
  ])('"%s": %s', (title, expected) => {
    expect(byTitle(title)).toBe(expected);
  });

  it.each([
    ['Ffisiotherapydd', 'physiotherapist registered'],
    ['Uwch Ffisiotherapydd Cyhyrysgerbydol', 'physiotherapist registered'],
    ['Cynorthwyydd Ffisiotherapi', 'physiotherapist support'],
    ['Therapydd Galwedigaethol Band 6', 'occupational-therapist registered'],
    ['Cynorthwy-ydd Therapi Galwedigaethol', 'occupational-therapist support'],
    ['Myfyriwr Therapi Galwedigaethol', 'occupational-therapist student'],
    ['Therapydd Iaith a Lleferydd', 'speech-and-language-therapist registered'],
    ['THERAPYDD LLEFERYDD AC IAITH', 'speech-and-language-therapist registered'],
    ['Prif Ddeietegydd', 'dietitian registered'],
    ['Deietegwyr', 'dietitian registered'],
    ['Prif Bodiatrydd', 'podiatrist registered'],
    ['Parafeddyg', 'paramedic registered'],
    ['Prif Barafeddyg', 'paramedic registered'],
    ['Orthoptydd', 'orthoptist registered'],
    ['Orthotydd', 'orthotist registered'],
    ['Prosthetydd', 'prosthetist registered'],
    ['Seicolegydd Clinigol', 'practitioner-psychologist registered'],
    ['Seicolegydd Addysg', 'practitioner-psychologist registered'],
    ['Seicolegydd Cynorthwyol', 'practitioner-psychologist support'],
    ['Therapydd Celf', 'art-therapist registered'],
    ['Therapydd Cerddoriaeth', 'music-therapist registered'],
    ['Therapydd Drama', 'drama-therapist registered'],
    ['Awdiolegydd', 'audiologist registered'],
    ['Swyddog Adsefydlu Nam ar y Golwg', 'rehabilitation-officer-visual-impairment registered'],
    ['Swyddog Adsefydlu Nam ar y Clyw', 'rehabilitation-officer-hearing-impairment registered'],
    ['Nyrs Gymunedol', 'outside'],
    ['Radiograffydd', 'outside'],
    ['Ysgrifennydd Podiatreg', 'outside'],
    ['Gweithiwr Cymorth Therapi', '? any support'],
  ])('Welsh: "%s": %s', (title, expected) => {
    expect(byTitle(title)).toBe(expected);
  });

  it('doubts a registered title in a group of people who are not registered', () => {
    expect(byTitle('Physiotherapist', 'Allied Health Professionals')).toBe('physiotherapist registered');
    expect(byTitle('Physiotherapist', 'Additional Clinical Services')).toBe('? physiotherapist -');
    expect(byTitle('Physiotherapist', 'Students')).toBe('? physiotherapist -');
    expect(byTitle('Dietetic Assistant', 'Add Prof Scientific and Technic')).toBe('dietitian support');
  });
});
