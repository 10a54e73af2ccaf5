import 'server-only';
import { getTranslations } from 'next-intl/server';
import { type FieldValue, type MinutesChange, minutesChanges } from '@/domain/meetings/minutes-changes';
import type { MinutesContent } from '@/domain/meetings/minutes-content';
import { formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';
import { words } from '@/i18n/words';
import type { ProfessionRow } from '../data/list-professions';
import { wordDifference } from './word-difference';

export type ChangeView = Awaited<ReturnType<typeof changeViews>>[number];

/** Fields that hold what people wrote, in the language that they wrote it in. */
const WRITTEN = new Set([
  'location',
  'purpose',
  'title',
  'intendedOutcome',
  'note',
  'closedReason',
  'experience',
  'jointWith',
  'text',
  'rationale',
]);

/** What differs between two versions, in the order of the minutes, as one reader sees it. */
export async function changeViews(
  locale: Locale,
  before: MinutesContent,
  after: MinutesContent,
  professions: readonly ProfessionRow[],
) {
  const t = await getTranslations({ locale, namespace: 'minutes.versions' });
  const shown = shownValues(locale, professions);
  const languages = languagesOf([before, after]);
  return minutesChanges(before, after).map((change) => {
    const { kind, id, name, what, fields } = change;
    const language = languages.get(id) ?? after.language;
    return {
      key: `${kind} ${id}`,
      title: name === null ? t(`kind.${kind}`, { name: '' }) : t(`kind.${kind}`, { name }),
      what: t(`what.${what}`),
      tone: TONES[what],
      fields: fields.map(({ field, before: was, after: is }) => ({
        field,
        label: fieldLabel(locale, field),
        lang: WRITTEN.has(field) && language !== locale ? language : undefined,
        difference: wordDifference(shown(change, field, was), shown(change, field, is)),
      })),
    };
  });
}

const TONES = { added: 'good', removed: 'bad', changed: 'info' } as const;

function fieldLabel(locale: Locale, field: string): string {
  const labels: Readonly<Record<string, string>> = words[locale].minutes.versions.field;
  return labels[field] ?? field;
}

/** In which language the texts of an item, a decision or an action were written. */
function languagesOf(versions: readonly MinutesContent[]): Map<string, Locale> {
  const languages = new Map<string, Locale>();
  for (const { items, language } of versions) {
    languages.set('meeting', language);
    for (const item of items)
      for (const each of [item, ...item.decisions, ...item.actions]) languages.set(each.id, each.language);
  }
  return languages;
}

/** Codes and days in words; what was written as it is, and nothing as nothing. */
function shownValues(locale: Locale, professions: readonly ProfessionRow[]) {
  const { minutes, meetings } = words[locale];
  const { day } = formats(locale);
  const lists: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'attendance.status': meetings.attendance,
    'decision.status': meetings.decisionStatus,
    'item.serves': meetings.serves,
    'item.outcome': minutes.item.outcomes,
    'item.experienceSource': { user: minutes.edit.ofUsers, professional: minutes.edit.ofProfessionals },
    'attendance.sector': meetings.sector,
    'meeting.quorate': { quorate: meetings.quorum.quorate, notQuorate: meetings.quorum.notQuorate },
    'attendance.profession': Object.fromEntries(professions.map((each) => [each.key, nameIn(locale, each)])),
  };
  const days = new Set(['meeting.heldOn', 'decision.reviewOn', 'action.dueOn']);
  return ({ kind }: MinutesChange, field: string, value: FieldValue): string => {
    if (typeof value === 'boolean') return minutes.versions[value ? 'yes' : 'no'];
    if (value === null) return '';
    const key = `${kind}.${field}`;
    return days.has(key) ? day(value) : (lists[key]?.[value] ?? value);
  };
}
