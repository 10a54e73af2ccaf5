import { uuidv7 } from 'uuidv7';
import { joinNotes } from './confidence';
import type { ClusterRow, CouncilRow, RegionRow } from './rows';

export const WALES = 'wales';
export const regionCode = (slug: string) => `rpb-${slug}`;
export const councilCode = (gss: string) => `la-${gss}`;

/** Places by their own stable codes; the loader turns codes into ids. Days stay open: nobody knows since when. */
export type PlaceRecords = {
  readonly places: readonly Record<string, unknown>[];
  readonly edges: readonly { readonly child: string; readonly parent: string }[];
  readonly figures: readonly FigureRecord[];
};

type FigureRecord = {
  readonly place: string;
  readonly measure: string;
  readonly value: number;
  readonly as_at: string;
  readonly source: string;
  readonly confidence: string;
};

const CENSUS_DAY = '2021-03-21';

const country = {
  code: WALES,
  official_code: 'W92000004',
  kind: 'country',
  name_en: 'Wales',
  name_cy: 'Cymru',
  name_cy_confidence: 'high',
  notes: null,
  source: 'GSS code of Wales: general knowledge, verify',
  confidence: 'high',
};

export function placeRecords(
  regions: readonly RegionRow[],
  councils: readonly CouncilRow[],
  clusters: readonly ClusterRow[],
): PlaceRecords {
  const regionByBoard = new Map(regions.map((row) => [row.health_board_ods, regionCode(row.slug)]));
  const councilByName = new Map(councils.map((row) => [row.name_en, councilCode(row.gss_code)]));
  const named = clusterCodes(clusters);
  const withId = (record: Record<string, unknown>) => ({ id: uuidv7(), ...record });
  return {
    places: [
      country,
      ...regions.map(regionPlace),
      ...councils.map(councilPlace),
      ...named.map(([code, row]) => clusterPlace(code, row)),
    ].map(withId),
    edges: [
      ...regions.map((row) => ({ child: regionCode(row.slug), parent: WALES })),
      ...councils.map((row) => ({ child: councilCode(row.gss_code), parent: regionCode(row.rpb_slug) })),
      // A cluster lies in its health board's region whole, and mainly, but not always wholly, in one council.
      ...named.flatMap(([child, row]) => [
        { child, parent: known(regionByBoard, row.health_board_ods) },
        { child, parent: known(councilByName, row.local_authority_main_en) },
      ]),
    ],
    figures: [
      ...councils.flatMap(councilFigures),
      ...named.flatMap(([code, row]) => clusterFigures(code, row)),
    ],
  };
}

function known(codes: ReadonlyMap<string, string>, name: string): string {
  const code = codes.get(name);
  if (!code) throw new Error(`clusters.csv names a place that no file has: ${name}`);
  return code;
}

const slugOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Codes from the English names; where two clusters share a name, the council's stands before it. */
function clusterCodes(clusters: readonly ClusterRow[]): [code: string, row: ClusterRow][] {
  return clusters.map((row) => {
    const shared = clusters.filter((other) => slugOf(other.name_en) === slugOf(row.name_en)).length > 1;
    const slug = shared
      ? `${slugOf(row.local_authority_main_en)}-${slugOf(row.name_en)}`
      : slugOf(row.name_en);
    return [`cluster-${slug}`, row];
  });
}

const regionPlace = (row: RegionRow) => ({
  code: regionCode(row.slug),
  official_code: null,
  kind: 'region',
  name_en: row.name_en,
  name_cy: row.name_cy,
  name_cy_confidence: row.confidence,
  notes: row.notes,
  source: row.source,
  confidence: row.confidence,
});

const councilPlace = (row: CouncilRow) => ({
  code: councilCode(row.gss_code),
  official_code: row.gss_code,
  kind: 'county',
  name_en: row.name_en,
  name_cy: row.name_cy,
  name_cy_confidence: row.confidence,
  notes: row.notes,
  source: sourceParts(row.source).names,
  confidence: row.confidence,
});

const clusterPlace = (code: string, row: ClusterRow) => ({
  code,
  official_code: null,
  kind: 'cluster',
  name_en: row.name_en,
  name_cy: row.name_cy,
  name_cy_confidence: row.name_cy_confidence,
  notes: joinNotes(
    row.locality_en !== row.local_authority_main_en && `Locality: ${row.locality_en}`,
    row.notes,
  ),
  source: row.source,
  confidence: row.confidence,
});

type SourceParts = { names: string; residents: string; welshSpeakers: string; aged65: string };

/** The councils' source column names a source for each kind of figure, one after the other. */
export function sourceParts(source: string): SourceParts {
  const part = (label: string) => {
    const found = source
      .split(/; (?=residents: |Welsh speakers: |65\+ share: )/)
      .find((text) => text.startsWith(label));
    return found ? found.slice(label.length) : source;
  };
  return {
    names: part('Codes and names: '),
    residents: part('residents: '),
    welshSpeakers: part('Welsh speakers: '),
    aged65: part('65+ share: '),
  };
}

function councilFigures(row: CouncilRow): FigureRecord[] {
  const sources = sourceParts(row.source);
  const place = councilCode(row.gss_code);
  const figure = (measure: string, value: number | null, confidence: string, source: string) =>
    value === null ? [] : [{ place, measure, value, as_at: CENSUS_DAY, source, confidence }];
  return [
    ...figure('residents', row.census2021_residents, row.confidence, sources.residents),
    ...figure(
      'welsh_speakers_percent',
      row.welsh_speakers_pct_age3plus,
      row.welsh_speakers_confidence,
      sources.welshSpeakers,
    ),
    ...figure('aged_65_plus_percent', row.share_65_plus_pct, row.share_65_plus_confidence, sources.aged65),
  ];
}

/**
 * Registered patients where a source gave a figure. The basis is kept word for word as its date, since no two sources
 * count alike. Our reading: a figure without a date, or a rounded one, is not sure, however sure the cluster's name is.
 */
function clusterFigures(place: string, row: ClusterRow): FigureRecord[] {
  if (row.population === null) return [];
  const basis = row.population_basis ?? 'undated';
  return [
    {
      place,
      measure: 'registered_patients',
      value: row.population,
      as_at: basis,
      source: row.population_source ?? row.source,
      confidence: /undated|approximate/.test(basis) ? 'low' : row.confidence,
    },
  ];
}
