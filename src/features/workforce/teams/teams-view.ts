import type { PlaceLevels, ReconciledLine } from '@/domain/workforce/reconcile';
import { LEVELS, reconcile } from '@/domain/workforce/reconcile';
import type { SupplyRow } from '@/domain/workforce/supply';
import { shareOf } from '@/domain/workforce/team-map';
import { subtractWte, sumWte, WTE_SCALE, type Wte, ZERO_WTE } from '@/domain/wte/wte';
import { formats } from '@/i18n/format';
import { type Named, nameIn } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';
import type { TeamsData } from './data/find-teams';
import type { TeamFilters } from './filters';
import { teamWords } from './team-words';

/** A sum of what is known; null where nothing is. */
function sumKnown(values: readonly (Wte | null)[]): Wte | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : sumWte(known);
}

/** Both views of the employer's supply on the day, for one profession where one is asked for. */
export function reconcileTeams(data: TeamsData, profession: string | null) {
  const asked = <Row extends { readonly professionKey: string }>(rows: readonly Row[]) =>
    profession ? rows.filter(({ professionKey }) => professionKey === profession) : rows;
  const supply = asked(data.supply);
  const rows = supply.map(
    (row): SupplyRow => ({
      teamId: row.teamId,
      bodyId: row.employerId,
      setting: row.setting,
      professionKey: row.professionKey,
      tier: row.tier,
      inPost: row.inPost,
      longAbsent: row.longAbsent ?? ZERO_WTE,
    }),
  );
  const places: readonly PlaceLevels[] = data.places;
  return { supply, ...reconcile(rows, data.placements, asked(data.deployments), places) };
}

export type Reconciled = ReturnType<typeof reconcileTeams>;

/** What the places hold of a line: placed, wherever. */
export const placedOf = ({ levels: { country } }: ReconciledLine): Wte =>
  sumWte([country.at, country.beyond]);

export type TeamsView = ReturnType<typeof teamsView>;

/** Everything that the page of an employer's teams says, in words. */
export function teamsView(locale: Locale, data: TeamsData, filters: TeamFilters) {
  const say = teamWords(locale);
  const f = formats(locale);
  const unknown = say('unknownMark');
  const figure = (wte: Wte | null) => (wte === null ? unknown : f.wteFigure(wte));
  const nameOf = new Map<string, string>(
    data.places.flatMap(({ around }) => around.map((place) => [place.placeId, nameIn(locale, place)])),
  );
  const place = (id: string) => nameOf.get(id) ?? unknown;
  const professionName = (key: string) => {
    const found: Named | undefined = data.professions.find((one) => one.key === key);
    return found ? nameIn(locale, found) : key;
  };
  const all = reconcileTeams(data, filters.profession);
  const shown = filters.profession
    ? data.teams.filter(({ id }) => all.supply.some(({ teamId }) => teamId === id))
    : data.teams;

  const teams = shown.map((team) => {
    const rows = all.supply.filter(({ teamId }) => teamId === team.id);
    const lines = all.teams.filter(({ teamId }) => teamId === team.id);
    const shares = data.placements.filter(({ teamId }) => teamId === team.id);
    const worked = new Map<string, Wte>();
    for (const { placeId, wte } of lines.flatMap(({ places }) => places))
      worked.set(placeId, sumWte([worked.get(placeId) ?? ZERO_WTE, wte]));
    const ids = [...new Set([...shares.map(({ placeId }) => placeId), ...worked.keys()])];
    const total = (amount: (line: (typeof lines)[number]) => Wte) =>
      lines.length === 0 ? unknown : f.wteFigure(sumWte(lines.map(amount)));
    const shareLeft = WTE_SCALE - shares.reduce((sum, { share }) => sum + shareOf(share), 0);
    const community = team.setting === 'primary' || team.setting === 'community';
    return {
      key: team.id,
      name: nameIn(locale, team),
      code: team.code,
      setting: say(`setting.${team.setting}`),
      inPost: total(({ inPost }) => inPost),
      longAbsent: figure(sumKnown(rows.map((row) => row.longAbsent))),
      apart: figure(sumKnown(rows.map((row) => row.apart))),
      out: total(({ deployedOut }) => deployedOut),
      places: f.sortBy(
        ids.map((id) => {
          const share = shares.find(({ placeId }) => placeId === id);
          const wte = worked.get(id);
          return {
            key: id,
            text: share
              ? say('teams.share', { place: place(id), share: f.percent(Number(share.share), 3) })
              : say('teams.deployed', { place: place(id) }),
            wte: wte === undefined ? null : f.wteInFull(wte),
          };
        }),
        ({ text }) => text,
      ),
      /** What stands where no place does: other settings are placed nowhere by rule. */
      nowhere: say(community ? 'teams.nowhere' : 'teams.notCounted'),
      unplaced: community ? total(({ unplaced }) => unplaced) : say('teams.notCounted'),
      shareLeft: community && shareLeft > 0 ? f.percent(shareLeft / WTE_SCALE, 3) : null,
    };
  });

  const lines = f.sortBy(all.lines, ({ professionKey, tier }) => `${professionName(professionKey)} ${tier}`);
  const sum = (amount: (line: ReconciledLine) => Wte) => sumWte(lines.map(amount));
  const lineView = (
    key: string,
    label: string,
    tier: string,
    of: (amount: (l: ReconciledLine) => Wte) => Wte,
  ) => ({
    key,
    label,
    tier,
    inPost: f.wteFigure(of(({ inPost }) => inPost)),
    placed: f.wteFigure(of(placedOf)),
    unplaced: f.wteFigure(of(({ unplaced }) => unplaced)),
    other: f.wteFigure(of(({ otherSettings }) => otherSettings)),
    byPlaces: f.wteFigure(of((line) => subtractWte(line.inPost, line.difference))),
    difference: f.signedWteFigure(of(({ difference }) => difference)),
  });
  const inPost = sum((line) => line.inPost);
  const unplaced = sum((line) => line.unplaced);
  const other = sum((line) => line.otherSettings);
  const difference = sum((line) => line.difference);
  const unbacked = sum((line) => line.unbacked);
  const silent = shown.filter(({ id }) => !all.supply.some(({ teamId }) => teamId === id));

  const levels = LEVELS.map((level) => {
    const at = sum((line) => line.levels[level].at);
    const beyond = sum((line) => line.levels[level].beyond);
    const places = sumWte([at, beyond, unplaced, other]);
    return {
      key: level,
      label: say(`level.${level}`),
      at: f.wteFigure(at),
      beyond: f.wteFigure(beyond),
      unplaced: f.wteFigure(unplaced),
      other: f.wteFigure(other),
      byPlaces: f.wteFigure(places),
      byTeams: f.wteFigure(inPost),
      difference: f.signedWteFigure(subtractWte(inPost, places)),
    };
  });
  const atLevel = Map.groupBy(all.levels[filters.level], ({ placeId }) => placeId);
  const byPlace = f.sortBy(
    [...atLevel].map(([id, cells]) => ({
      key: id,
      label: place(id),
      wte: f.wteFigure(sumWte(cells.map(({ wte }) => wte))),
    })),
    ({ label }) => label,
  );
  const beyond = sum((line) => line.levels[filters.level].beyond);
  const reconciles = difference === 0 && lines.every((line) => line.difference === 0);

  return {
    employer: nameIn(locale, data.employer),
    day: f.day(filters.day),
    knownOn: filters.knownOn ? f.day(filters.knownOn) : null,
    nothingKnown: all.supply.length === 0,
    headline: say('headline', {
      inPost: f.wteFigure(inPost),
      teams: shown.length,
      unplaced: f.wteFigure(unplaced),
    }),
    teams,
    silent:
      silent.length > 0
        ? f.list(
            silent.map((team) => nameIn(locale, team)),
            { asWritten: true },
          )
        : null,
    lines: lines.map((line) =>
      lineView(
        `${line.professionKey} ${line.tier}`,
        professionName(line.professionKey),
        say(`tier.${line.tier}`),
        (amount) => amount(line),
      ),
    ),
    lineTotal: lineView('total', say('total'), '', sum),
    levels,
    byPlace,
    apart: [
      ...(beyond > 0
        ? [{ key: 'beyond', label: say(`beyond.${filters.level}`), wte: f.wteFigure(beyond) }]
        : []),
      { key: 'unplaced', label: say('notPlaced'), wte: f.wteFigure(unplaced) },
      { key: 'other', label: say('otherSettings'), wte: f.wteFigure(other) },
      { key: 'total', label: say('total'), wte: f.wteFigure(inPost) },
    ],
    reconciles,
    difference: f.signedWteFigure(difference),
    unbacked: unbacked > 0 ? f.wte(unbacked) : null,
    oldest: oldestOf(
      all.supply.map((row) => row.oldest),
      f.day,
    ),
  };
}

function oldestOf<Day extends string>(days: readonly (Day | null)[], write: (day: Day) => string) {
  const known = days.filter((day) => day !== null).sort();
  return known[0] === undefined ? null : write(known[0]);
}

/** The professions that the employer has on the day, to choose from. */
export function professionOptions(locale: Locale, data: TeamsData) {
  const used = new Set(data.supply.map(({ professionKey }) => professionKey));
  const options = data.professions
    .filter(({ key }) => used.has(key))
    .map((one) => ({ value: one.key, label: nameIn(locale, one) }));
  return formats(locale).sortBy(options, ({ label }) => label);
}
