import {
  type FieldQuality,
  fieldStanding,
  overallQuality,
  QUALITY_FIELDS,
  type QualityField,
  qualityByField,
  wholePercent,
} from '@/domain/workforce/quality';
import { completenessView } from '@/i18n/data-cover';
import { type Formats, formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import { type QualityWords, qualityWords } from '@/i18n/quality-words';
import type { Locale } from '@/i18n/routing';
import type { Quality, RowOfTeam } from './data/find-quality';

interface Frame {
  readonly locale: Locale;
  readonly words: QualityWords;
  readonly f: Formats;
  readonly data: Quality;
}

const isField = (text: string): text is QualityField => QUALITY_FIELDS.some((field) => field === text);

/** The field whose rows the address asks for; null for none. */
export function readField(asked: string | string[] | undefined): QualityField | null {
  const text = Array.isArray(asked) ? asked[0] : asked;
  return text !== undefined && isField(text) ? text : null;
}

export type QualityView = ReturnType<typeof qualityView>;

/** Everything that the quality page of an employer says, ready to show. */
export function qualityView(locale: Locale, data: Quality, field: QualityField | null) {
  const words = qualityWords(locale);
  const f = formats(locale);
  const frame: Frame = { locale, words, f, data };
  const fields = qualityByField(data.records, data.day);
  const percent = percentOf(overallQuality(fields));
  const asked = fields.filter(({ rows }) => rows > 0);
  const weakest = asked.reduce<FieldQuality | null>(
    (worst, one) => (worst && worst.valid / worst.rows <= one.valid / one.rows ? worst : one),
    null,
  );
  const day = f.day(data.day);
  const { employer, sent } = data;
  return {
    employer: nameIn(locale, employer),
    day,
    headline:
      percent === null
        ? words('page.headlineNone')
        : words('page.headline', { percent: f.number(percent), rows: data.records.length }),
    weakest:
      weakest && weakest.valid < weakest.rows
        ? words('page.weakest', {
            field: words(`page.field.${weakest.field}`),
            percent: f.number(wholePercent(weakest.valid, weakest.rows) ?? 0),
          })
        : null,
    cover: completenessView({ words, f }, { kind: employer.kind, sent }, data.day, data.ages),
    doubles: words('page.doubles', { open: data.waiting }),
    aboveOne: words('page.aboveOne', { posts: data.records.filter((row) => row.aboveOne).length }),
    table: {
      caption: words('page.table.caption', { day }),
      rows: fields.map((one) => fieldRow(frame, one)),
    },
    behind: field && behindPart(frame, field),
    trend: trendPart(frame),
    source: sent ? words('page.source', { day, asAt: f.day(sent.asAt) }) : words('page.sourceNone', { day }),
  };
}

const percentOf = (share: number | null) => (share === null ? null : wholePercent(share, 1));

function fieldRow({ words, f }: Frame, { field, rows, filled, valid }: FieldQuality) {
  const share = (count: number) => {
    const percent = wholePercent(count, rows);
    return percent === null
      ? words('page.table.none')
      : words('page.table.share', { percent: f.number(percent), count: f.number(count) });
  };
  const open = rows - valid;
  const label = words(`page.field.${field}`);
  return {
    key: field,
    label,
    rows: f.number(rows),
    filled: share(filled),
    valid: share(valid),
    open: open === 0 ? null : words('page.table.open', { count: open }),
    openAbout: words('page.table.openAbout', { count: open, field: label }),
  };
}

const POSTS_SHOWN = 20;

/** Rows that are not valid, by team and profession; numbers of posts where the reader may see them. */
function behindPart(frame: Frame, field: QualityField) {
  const { words, f, locale, data } = frame;
  const groups = new Map<string, { row: RowOfTeam; missing: number; invalid: number; posts: string[] }>();
  for (const row of data.records) {
    const standing = fieldStanding(field, row, data.day);
    if (standing !== 'missing' && standing !== 'invalid') continue;
    const key = `${row.teamId} ${row.professionKey}`;
    const group = groups.get(key) ?? { row, missing: 0, invalid: 0, posts: [] };
    group[standing] += 1;
    if (row.reference !== null) group.posts.push(row.reference);
    groups.set(key, group);
  }
  const posts = (all: readonly string[]) => {
    const shown = all.slice(0, POSTS_SHOWN).join(', ');
    const more = all.length - POSTS_SHOWN;
    return more > 0 ? words('page.behind.more', { posts: shown, more }) : shown;
  };
  const label = words(`page.field.${field}`);
  const rows = [...groups].map(([key, { row, missing, invalid, posts: all }]) => {
    const team = data.teams.get(row.teamId);
    const profession = data.professions.get(row.professionKey);
    return {
      key,
      team: team ? nameIn(locale, team) : '',
      profession: profession ? nameIn(locale, profession) : row.professionKey,
      missing: f.number(missing),
      invalid: f.number(invalid),
      posts: posts(all),
    };
  });
  return {
    title: words('page.behind.title', { field: label }),
    caption: words('page.behind.caption', { field: label }),
    rows: f.sortBy(rows, ({ team }) => team),
    seesPosts: rows.some((row) => row.posts !== ''),
    hidesPosts: data.records.some(({ named, reference }) => named && reference === null),
  };
}

function trendPart({ words, f, data }: Frame) {
  return {
    rows: data.files.map(({ asAt, takenAt, rows, open, records }) => {
      const percent = percentOf(overallQuality(qualityByField(records, asAt)));
      return {
        key: takenAt.toISOString(),
        label: f.shortDay(asAt),
        rows: rows === null ? words('page.table.none') : f.number(rows),
        open: open === null ? words('page.table.none') : f.number(open),
        value: percent,
        text: percent === null ? words('page.table.none') : f.percent(percent / 100),
      };
    }),
  };
}
