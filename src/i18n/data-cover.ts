import type { CalendarDay } from '@/domain/time/calendar-day';
import { daysBetween } from '@/domain/time/calendar-day';
import {
  type CompletenessCode,
  completenessOf,
  type DataAges,
  dataCover,
  isExpected,
  type SentData,
} from '@/domain/workforce/completeness';
import { countedOnceFor } from '@/domain/workforce/double-count';
import { sumWte, type Wte } from '@/domain/wte/wte';
import type { DataCoverView } from '@/ui/data-cover';
import type { TagTone } from '@/ui/tag';
import { type Formats, formats } from './format';
import { type Named, nameIn } from './named';
import { type QualityWords, qualityWords } from './quality-words';
import type { Locale } from './routing';

/** What figures of a region on a day rest on. */
export interface CoverInputs {
  readonly day: CalendarDay;
  readonly employers: readonly (Named & { readonly id: string; readonly kind: string })[];
  readonly files: ReadonlyMap<string, SentData>;
  readonly ages: DataAges | null;
  readonly countedOnce: readonly { readonly people: number; readonly wte: Wte }[];
}

const TONES: Readonly<Record<CompletenessCode | 'fresh', TagTone>> = {
  'not-expected': 'neutral',
  'not-sent': 'bad',
  old: 'bad',
  ageing: 'attention',
  'rows-open': 'attention',
  fresh: 'good',
};

/** One employer's data: a tag for each thing that is wrong with them, and what is known. */
export function completenessView(
  { words, f }: { readonly words: QualityWords; readonly f: Formats },
  employer: { readonly kind: string; readonly sent: SentData | null },
  day: CalendarDay,
  ages: DataAges | null,
) {
  const { codes, ageDays, openRows, openWte } = completenessOf(employer, day, ages);
  const shown: readonly (CompletenessCode | 'fresh')[] = codes.length > 0 ? codes : ['fresh'];
  const says: string[] = [];
  if (employer.sent === null)
    says.push(words(isExpected(employer.kind) ? 'cover.employerNotSent' : 'cover.employerNotExpected'));
  else says.push(words('cover.employerSays', { day: f.day(employer.sent.asAt), days: ageDays ?? 0 }));
  if (openRows)
    says.push(
      openWte === null
        ? words('cover.openUnknown', { rows: openRows })
        : words('cover.open', { rows: openRows, wte: f.wteFigure(openWte) }),
    );
  return {
    codes,
    tags: shown.map((code) => ({ tone: TONES[code], text: words(`cover.code.${code}`) })),
    says: says.join(' '),
  };
}

/** The one denominator, said in one way wherever a figure rests on it. */
export function dataCoverView(locale: Locale, inputs: CoverInputs): DataCoverView {
  const words = qualityWords(locale);
  const f = formats(locale);
  const { day, ages } = inputs;
  const employers = inputs.employers.map((employer) => ({
    ...employer,
    name: nameIn(locale, employer),
    sent: inputs.files.get(employer.id) ?? null,
  }));
  const { sent, expected, oldest } = dataCover(employers);
  const rows = f
    .sortBy(employers, ({ name }) => name)
    .map((employer) => ({
      key: employer.id,
      name: employer.name,
      ...completenessView({ words, f }, employer, day, ages),
    }));
  const missing = rows.filter(({ codes }) => codes.includes('not-sent')).map(({ name }) => name);
  const has = (code: CompletenessCode) => rows.some(({ codes }) => codes.includes(code));
  const once = countedOnceFor(
    inputs.countedOnce.reduce((sum, { people }) => sum + people, 0),
    sumWte(inputs.countedOnce.map(({ wte }) => wte)),
    'outside',
  );
  return {
    sentence: oldest
      ? words('cover.sentence', {
          sent: f.number(sent),
          expected,
          day: f.day(oldest),
          days: daysBetween(oldest, day),
        })
      : words('cover.none'),
    tag: coverTag(words, missing.length > 0 || has('rows-open'), has),
    missing: missing.length > 0 ? words('cover.notSent', { employers: f.list(missing) }) : null,
    once: once && onceSentence(words, f, once),
    details: words('cover.details'),
    caption: words('cover.caption', { day: f.day(day) }),
    heads: {
      employer: words('cover.employer'),
      standing: words('cover.standing'),
      says: words('cover.says'),
    },
    ages: ages && words('cover.ages', { ageing: f.number(ages.ageingDays), old: f.number(ages.oldDays) }),
    rows: rows.map(({ key, name, tags, says }) => ({ key, name, tags, says })),
  };
}

function coverTag(
  words: QualityWords,
  incomplete: boolean,
  has: (code: CompletenessCode) => boolean,
): DataCoverView['tag'] {
  if (has('old')) return { tone: 'bad', text: words('cover.tag.old') };
  if (incomplete) return { tone: 'attention', text: words('cover.tag.incomplete') };
  if (has('ageing')) return { tone: 'attention', text: words('cover.tag.ageing') };
  return { tone: 'good', text: words('cover.tag.complete') };
}

function onceSentence(
  words: QualityWords,
  f: Formats,
  { people, wte }: { readonly people: number | null; readonly wte: Wte | null },
): string {
  return people === null || wte === null
    ? words('cover.onceFew')
    : words('cover.once', { people, wte: f.wteFigure(wte) });
}
