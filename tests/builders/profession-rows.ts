import { occupationCodeRecord, professionRecord } from '../../prisma/seed/reference/code-lists';
import { readCsv } from '../../prisma/seed/reference/read-csv';
import { esrJobRoleRow, occupationCodeRow, professionRow } from '../../prisma/seed/reference/rows';
import type { Determination } from '../../src/domain/workforce/profession/determine-profession';
import type { ProfessionRow } from '../../src/domain/workforce/profession/position-row';
import {
  type ProfessionListRows,
  professionLists,
} from '../../src/domain/workforce/profession/profession-lists';

/** The lists that the portal is shipped with, as rows. */
export const shippedRows: ProfessionListRows = {
  occupationCodes: readCsv('occupation-codes.csv', occupationCodeRow)
    .map(occupationCodeRecord)
    .map(({ code, profession_key, candidates, ambiguous, tier }) => {
      return { code, professionKey: profession_key, candidates, ambiguous, tier };
    }),
  jobRoles: readCsv('esr-job-roles.csv', esrJobRoleRow).map(
    ({ code, job_role, staff_group, profession_key, tier }) => {
      return { code, jobRole: job_role, staffGroup: staff_group, professionKey: profession_key, tier };
    },
  ),
  professions: readCsv('professions.csv', professionRow)
    .map(professionRecord)
    .map(({ key, register_prefix, one_of_thirteen }) => {
      return { key, registerPrefix: register_prefix, oneOfThirteen: one_of_thirteen };
    }),
};

export const shippedLists = professionLists(shippedRows);

const EMPTY: ProfessionRow = {
  positionNumber: null,
  positionTitle: null,
  jobRole: null,
  occupationCode: null,
  staffGroup: null,
  registrationBody: null,
  registrationType: null,
  registrationNumber: null,
};

/** A row of an extract that says only this. */
export const professionRowOf = (cells: Partial<ProfessionRow>): ProfessionRow => ({ ...EMPTY, ...cells });

/** "physiotherapist registered job-role", "? several art-therapist,music-therapist registered", "outside title". */
export function brief(found: Determination): string {
  if (found.kind === 'outside') return `outside ${found.by} ${found.tier ?? '-'}`;
  if (found.kind === 'undetermined') {
    return `? ${found.why} ${found.candidates.join() || 'any'} ${found.tier ?? '-'}`;
  }
  const narrowed = found.narrowedBy ? ` < ${found.narrowedBy.by}` : '';
  const doubts = found.doubts.map((doubt) => ` !${doubt}`).join('');
  return `${found.professionKey} ${found.tier} ${found.by}${narrowed}${doubts}`;
}
