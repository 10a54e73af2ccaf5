import type { Facts, Finding } from '../finding/finding';
import type { Sector } from './meeting';

/** A member as far as the make-up of the collaborative goes; null where nobody recorded it. */
export interface CoverageMember {
  readonly professionKey: string;
  /** One of the thirteen professions of the Framework for Wales. */
  readonly oneOfThirteen: boolean;
  readonly sector: Sector;
  readonly nominatedBy: string | null;
  readonly represents: string | null;
  readonly substitute: string | null;
  readonly serves: 'adults' | 'children' | 'both' | null;
  readonly speaksWelsh: boolean | null;
  readonly inducted: boolean;
  readonly trained: boolean;
  readonly reason: string | null;
}

export interface CoverageTerms {
  /** Keys of the thirteen professions. */
  readonly thirteen: readonly string[];
  /** Null: for all Allied Health Professions. A collaborative of one profession is not asked for the others. */
  readonly professionKey: string | null;
}

/** Sectors that the guidance names: health board, council, ambulance trust, third sector, independent. */
export const NAMED_SECTORS = [
  'health_board',
  'local_authority',
  'ambulance',
  'third_sector',
  'independent',
] as const satisfies readonly Sector[];

const finding = (code: string, requirement: string, facts: Facts): Finding => ({
  code,
  standing: 'guidance',
  source: { document: 'ahp-professional-collaboratives', section: 'membership', requirements: [requirement] },
  effect: 'warn',
  mendBy: ['collaborativeLead', 'collaborativeDeputy'],
  facts,
});

/** Keys in one fact, since facts hold no lists. */
const joined = (keys: readonly string[]) => [...keys].sort().join(' ');

function councilLinks(members: readonly CoverageMember[]): Finding[] {
  const council = members.filter(({ sector }) => sector === 'local_authority');
  const linked = (group: 'adults' | 'children') =>
    council.some(({ serves }) => serves === group || serves === 'both');
  const [adults, children] = [linked('adults'), linked('children')];
  if (adults && children) return [];
  const reason = adults ? 'children' : children ? 'adults' : 'both';
  return [finding('MEMBERS-COUNCIL-LINKS', 'F22', { reason })];
}

/**
 * F08, F19 to F23, F25, F26: who is missing around the table, and what nobody wrote down of those who sit there. Advice
 * only: a collaborative stays one without it.
 */
export function checkCoverage(
  members: readonly CoverageMember[],
  { thirteen, professionKey }: CoverageTerms,
): Finding[] {
  const findings: Finding[] = [];
  const add = (code: string, requirement: string, facts: Facts) =>
    findings.push(finding(code, requirement, facts));
  const counted = (code: string, requirement: string, lacks: (member: CoverageMember) => boolean) => {
    const count = members.filter(lacks).length;
    if (count > 0) add(code, requirement, { reason: 'missing', count, total: members.length });
  };
  if (members.length === 0) return findings;

  if (members.every(({ sector }) => sector === 'health_board'))
    add('MEMBERS-BEYOND-HEALTH-BOARD', 'F21', { reason: 'none' });
  const sectors = NAMED_SECTORS.filter((key) => !members.some(({ sector }) => sector === key));
  if (sectors.length > 0)
    add('MEMBERS-SECTORS', 'F19', { reason: 'missing', sectors: joined(sectors), count: sectors.length });
  const professions = thirteen.filter((key) => !members.some((member) => member.professionKey === key));
  if (professionKey === null && professions.length > 0)
    add('MEMBERS-PROFESSIONS', 'F20', {
      reason: 'missing',
      professions: joined(professions),
      count: professions.length,
    });
  findings.push(...councilLinks(members));
  if (!members.some(({ speaksWelsh }) => speaksWelsh === true))
    add('MEMBERS-WELSH', 'F19', {
      reason: members.every(({ speaksWelsh }) => speaksWelsh === null) ? 'unknown' : 'none',
    });
  counted('MEMBERS-REASON', 'F20', ({ oneOfThirteen, reason }) => !oneOfThirteen && reason === null);
  counted('MEMBERS-TEAM', 'F08', ({ represents }) => represents === null);
  counted('MEMBERS-SUBSTITUTE', 'F08', (one) => one.represents !== null && one.substitute === null);
  counted('MEMBERS-NOMINATION', 'F23', ({ nominatedBy }) => nominatedBy === null);
  counted('MEMBERS-INDUCTION', 'F26', ({ inducted }) => !inducted);
  counted('MEMBERS-TRAINING', 'F25', ({ trained }) => !trained);
  return findings;
}
