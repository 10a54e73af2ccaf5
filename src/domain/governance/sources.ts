import type { Source } from '../finding/finding';

type Requirements = readonly string[];

/** Primary and Community Care AHP Workforce Guidance: Organising principles. It addresses system leaders. */
export function organisingPrinciples(section: string, requirements: Requirements): Source {
  return { document: 'organising-principles', section, requirements };
}

/** Allied Health Professions Framework for Wales: Welsh Government policy. */
export function ahpFramework(section: string, requirements: Requirements): Source {
  return { document: 'ahp-framework-wales', section, requirements };
}

/** What is common when staff move between NHS bodies; not drawn from one document. */
export const STAFF_MOVEMENT: Source = {
  document: 'staff-movement-good-practice',
  section: '',
  requirements: ['GP'],
};
