import { formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';
import { type CsvValue, csvText, csvWte } from '@/server/csv';
import type { TeamsData } from './data/find-teams';
import type { TeamFilters } from './filters';
import { teamWords } from './team-words';
import { placedOf, reconcileTeams } from './teams-view';

const TEAM = ['code', 'team', 'setting', 'professionCode', 'profession', 'tier'] as const;
const FIGURES = ['inPost', 'longAbsent', 'apart', 'out', 'unplaced', 'other', 'oldest'] as const;
const LINE = ['inPost', 'placed', 'unplaced', 'other', 'byPlaces', 'difference'] as const;

/** The page as a file: what it is, the teams, where they work, and both totals. */
export function teamsCsv(locale: Locale, data: TeamsData, filters: TeamFilters): string {
  const say = teamWords(locale);
  const f = formats(locale);
  const { supply, teams: lines, lines: reconciled } = reconcileTeams(data, filters.profession);
  const head = (keys: readonly (typeof TEAM | typeof FIGURES | typeof LINE)[number][]) =>
    keys.map((key) => say(`csv.${key}`));
  const professions = new Map(data.professions.map((one) => [one.key, nameIn(locale, one)]));
  const places = new Map(
    data.places.flatMap(({ around }) => around.map((one) => [one.placeId, nameIn(locale, one)])),
  );
  const subject = (line: {
    professionKey: string;
    tier: 'registered' | 'support' | 'student';
  }): CsvValue[] => [
    line.professionKey,
    professions.get(line.professionKey) ?? line.professionKey,
    say(`tier.${line.tier}`),
  ];
  const ofTeams = data.teams.flatMap((team) =>
    lines.filter(({ teamId }) => teamId === team.id).map((line) => ({ team, line })),
  );
  const about = ({ team, line }: (typeof ofTeams)[number]): CsvValue[] => [
    team.code,
    nameIn(locale, team),
    say(`setting.${team.setting}`),
    ...subject(line),
  ];
  return csvText([
    [say('csv.employer'), nameIn(locale, data.employer)],
    [say('csv.day'), filters.day],
    [say('csv.knownOn'), filters.knownOn ?? say('csv.knownNow')],
    [say('csv.definitions'), say('csv.definition')],
    [],
    head([...TEAM, ...FIGURES]),
    ...ofTeams.map(({ team, line }) => {
      const row = supply.find(
        (one) => one.teamId === team.id && one.professionKey === line.professionKey && one.tier === line.tier,
      );
      return [
        ...about({ team, line }),
        csvWte(line.inPost),
        csvWte(row?.longAbsent ?? null),
        csvWte(row?.apart ?? null),
        csvWte(line.deployedOut),
        csvWte(line.unplaced),
        csvWte(line.otherSettings),
        row?.oldest ?? null,
      ];
    }),
    [],
    [...head(TEAM), say('csv.place'), say('csv.wte')],
    ...ofTeams.flatMap((one) =>
      f
        .sortBy(one.line.places, ({ placeId }) => places.get(placeId) ?? '')
        .map(({ placeId, wte }) => [...about(one), places.get(placeId) ?? null, csvWte(wte)]),
    ),
    [],
    head(['professionCode', 'profession', 'tier', ...LINE]),
    ...reconciled.map((line) => [
      ...subject(line),
      csvWte(line.inPost),
      csvWte(placedOf(line)),
      csvWte(line.unplaced),
      csvWte(line.otherSettings),
      (line.inPost - line.difference) / 100_000,
      csvWte(line.difference),
    ]),
  ]);
}
