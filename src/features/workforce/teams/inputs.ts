import { z } from 'zod';
import { SETTINGS } from '@/domain/workforce/community-setting';
import { parsePercent } from '@/domain/workforce/team-map';
import { choice, chosenId, dayField, line, listOf, optionalId, type ProblemKey } from '@/server/form-fields';

/** More places than a team is ever split over. */
export const MOST_PLACES = 60;

const basis = z
  .string()
  .max(64)
  .regex(/^[0-9a-f]+$/);
const key = (problem: ProblemKey) => problem;

const row = z
  .object({ placeId: optionalId, share: z.string().max(20).optional() })
  .transform(({ placeId, share }, context) => {
    const typed = share?.trim() ?? '';
    if (placeId === null && typed === '') return null;
    const read = parsePercent(typed);
    if (read === null) context.addIssue({ code: 'custom', path: ['share'], message: key('sharePercent') });
    if (placeId === null) context.addIssue({ code: 'custom', path: ['placeId'], message: key('choose') });
    return placeId !== null && read !== null ? { placeId, share: read } : z.NEVER;
  });

export const changeMapInput = z
  .object({
    teamId: chosenId,
    basis,
    from: dayField,
    rows: listOf(row, MOST_PLACES),
  })
  .meta({ form: 'teamMap' });

export const correctTeamInput = z
  .object({
    teamId: chosenId,
    basis,
    nameEn: line,
    nameCy: line,
    setting: choice(SETTINGS),
  })
  .meta({ form: 'team' });
