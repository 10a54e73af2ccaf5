'use server';

import { addDays } from '@/domain/time/calendar-day';
import { notPlaced, repeatedPlaces, shareOf } from '@/domain/workforce/team-map';
import { defineFormAction } from '@/server/form-action';
import type { ProblemKey } from '@/server/form-fields';
import { listServedPlaces, lockTeam } from '../data/find-team';
import { saveMap } from '../data/save-map';
import { changeMapInput } from '../inputs';
import { teamPaths } from '../paths';
import { teamWords } from '../team-words';

/** Five years, either way. */
const MOST_DAYS = 5 * 366;

/** A team works at these places from a day on. Deployments that rest on it stay as they are. */
export const changeTeamMap = defineFormAction({
  input: changeMapInput,
  permission: 'team:map',
  load: (tx, { teamId }) => lockTeam(tx, teamId),
  place: ({ employerId }) => ({ kind: 'body', id: employerId }),
  async run({ tx, actor, input, loaded: team, today, locale }) {
    if (input.basis !== team.basis) return { status: 'stale', message: teamWords(locale)('team.stale') };
    const given = input.rows.flatMap((row, index) => (row ? [{ ...row, index }] : []));
    const rows = given.map(({ placeId, share }) => ({ placeId, share }));
    const problems: Record<string, ProblemKey> = {};
    const served = await listServedPlaces(tx, team.employerId, today);
    const offered = new Set(
      [...served, ...team.placements].map((one) => ('placeId' in one ? one.placeId : one.id)),
    );
    for (const { placeId, index } of given)
      if (!offered.has(placeId)) problems[`rows[${index}].placeId`] = 'unknownChoice';
    for (const at of repeatedPlaces(rows)) problems[`rows[${given[at]?.index ?? 0}].placeId`] = 'chosenTwice';
    if (notPlaced(rows) < 0) problems[`rows[${given.at(-1)?.index ?? 0}].share`] = 'sharesOver';
    // A year mistyped far back would take the place of every map since.
    if (input.from > addDays(today, MOST_DAYS) || input.from < addDays(today, -MOST_DAYS))
      problems.from = 'dayTooFar';
    if (Object.keys(problems).length > 0) return { status: 'invalid', problems };
    if (!(await saveMap(tx, team, { rows, from: input.from, personId: actor.personId })))
      return { status: 'already', location: teamPaths(team).location };
    return {
      status: 'done',
      audit: {
        event: 'team.mapped',
        subject: { kind: 'team', id: team.id },
        before: {
          map: team.placements.map(({ placeId, share, validFrom, validTo }) => ({
            placeId,
            share: shareOf(share),
            from: validFrom,
            endsBefore: validTo,
          })),
        },
        after: { from: input.from, map: rows, notPlaced: notPlaced(rows) },
      },
      ...teamPaths(team),
    };
  },
});
