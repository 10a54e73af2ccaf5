import { addDays, type CalendarDay, isWithin } from '@/domain/time/calendar-day';
import { SETTINGS } from '@/domain/workforce/community-setting';
import { type MapPeriod, mapPeriods, shareOf } from '@/domain/workforce/team-map';
import { WTE_SCALE } from '@/domain/wte/wte';
import { formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';
import type { StoredPlacement, TeamPageData } from './data/find-team';
import { teamWords } from './team-words';

const KINDS = ['cluster', 'county', 'pcpg', 'region', 'country'] as const;
/** Rows of the form that are free for places to come. */
const SPARE_ROWS = 3;

export type TeamView = ReturnType<typeof teamView>;

/** Everything that a team's page says, in words. */
export function teamView(locale: Locale, data: TeamPageData, today: CalendarDay) {
  const { team } = data;
  const say = teamWords(locale);
  const f = formats(locale);
  const percent = (share: number) => f.percent(share / WTE_SCALE, 3);

  function mapLines(placements: readonly StoredPlacement[], left: number) {
    const lines = f.sortBy(
      placements.map(({ id, place, share }) => ({
        key: id,
        text: say('teams.share', { place: nameIn(locale, place), share: percent(shareOf(share)) }),
      })),
      ({ text }) => text,
    );
    const rest = left > 0 ? say('team.left', { share: percent(left) }) : say('team.allPlaced');
    return [...lines, { key: 'rest', text: rest }];
  }

  function recordedBy({ from, changed }: MapPeriod<StoredPlacement>): string {
    const [one] = changed;
    if (!one) return say('team.unknownWho');
    const began = one.validFrom === from;
    const at = began ? one.recordedAt : one.endedAt;
    const byId = began ? one.recordedById : one.endedById;
    if (!at) return say('team.unknownWho');
    const person = data.people.find(({ id }) => id === byId);
    if (person) return say('team.by', { name: person.name, at: f.instant(at) });
    const file = data.files.find(({ id }) => id === one.id);
    return file
      ? say('team.byFile', { reference: file.reference, at: f.instant(at) })
      : say('team.bySystem', { at: f.instant(at) });
  }

  const periods = mapPeriods(team.placements);
  const now = team.placements.filter(({ validFrom, validTo }) => isWithin(today, validFrom, validTo));
  const current = periods.find(({ from, to }) => isWithin(today, from, to));
  const offered = new Map(
    [
      ...data.served,
      // A place that is no longer served, or no longer there, and still holds a share.
      ...now
        .filter(({ placeId }) => !data.served.some(({ id }) => id === placeId))
        .map(({ placeId, place }) => ({ ...place, id: placeId, kind: null })),
    ].map((place) => [place.id, place]),
  );
  const places = KINDS.flatMap((kind) =>
    f.sortBy(
      [...offered.values()]
        .filter((place) => (place.kind ?? 'country') === kind)
        .map((place) => ({ value: place.id, label: nameIn(locale, place), group: say(`team.kind.${kind}`) })),
      ({ label }) => label,
    ),
  );
  const rows = Array.from({ length: now.length + SPARE_ROWS }, (_, index) => {
    const placement = now[index];
    const number = f.number(index + 1);
    return {
      key: `rows[${index}]`,
      placeLabel: say('team.place', { number }),
      shareLabel: say('team.share', { number }),
      placeId: placement?.placeId ?? '',
      share: placement ? f.number(shareOf(placement.share) / 1000, { most: 3 }) : '',
    };
  });
  return {
    name: nameIn(locale, team),
    employer: nameIn(locale, data.employer),
    code: team.code,
    setting: say(`setting.${team.setting}`),
    now: current && current.placements.length > 0 ? mapLines(current.placements, current.notPlaced) : null,
    deployments: say('team.deployments', { count: data.deployments }),
    history: periods.map((period) => ({
      key: period.from,
      days: period.to
        ? say('team.lastDay', { from: f.day(period.from), to: f.day(addDays(period.to, -1)) })
        : say('team.open', { from: f.day(period.from) }),
      lines: mapLines(period.placements, period.notPlaced),
      who: recordedBy(period),
    })),
    form: { rows, places, from: today },
    settings: SETTINGS.map((value) => ({ value, label: say(`setting.${value}`) })),
  };
}
