import type { Finding } from '../finding/finding';
import type { ItemServes } from './meeting';

const WANTED = ['need', 'quality', 'strategy'] as const satisfies readonly ItemServes[];

/**
 * What a year of agendas left out: collaboratives come together to answer the needs assessment, to look at the quality
 * of services and to respond to national strategy (F02), so each comes up at least once. Advice; it stops nothing.
 */
export function checkYearOfItems(served: readonly ItemServes[]): Finding[] {
  return WANTED.filter((each) => !served.includes(each)).map((reason) => ({
    code: 'MEETING-YEAR-SERVES',
    standing: 'guidance',
    source: { document: 'ahp-professional-collaboratives', section: 'Opening', requirements: ['F02'] },
    effect: 'warn',
    mendBy: ['collaborativeLead', 'collaborativeDeputy'],
    facts: { reason },
  }));
}
