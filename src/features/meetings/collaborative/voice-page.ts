import 'server-only';
import { getTranslations } from 'next-intl/server';
import { latestMeetings } from '@/domain/meetings/equal-voice';
import { formats } from '@/i18n/format';
import type { Locale } from '@/i18n/routing';
import type { ProfessionRow } from '../data/list-professions';
import { namesFor } from '../names';
import { voiceFindings, voiceTable } from './voice-view';

type Facts = Parameters<typeof voiceTable>[2];

export type VoiceSectionView = NonNullable<Awaited<ReturnType<typeof voicePage>>>['sections'][number];

/** Equal voice in full: by profession and by sector, each measure as bars and as a table; null before any meeting. */
export async function voicePage(locale: Locale, facts: Facts, professions: readonly ProfessionRow[]) {
  const latest = latestMeetings(facts.voice);
  const [last] = latest;
  const first = latest.at(-1);
  if (!last || !first) return null;
  const t = await getTranslations({ locale, namespace: 'collaborative.voice' });
  const { day, number } = formats(locale);
  const names = await namesFor(locale, professions, []);
  const sections = await Promise.all(
    (['professionKey', 'sector'] as const).map(async (group) => {
      const { rows, measures, hidden } = await voiceTable(locale, group, facts, names);
      return {
        key: group,
        title: t(`group.${group}`),
        bars: measures.map((measure) => ({
          key: measure,
          title: t(`measure.${measure}`),
          bars: rows.map(({ key, label, values }) => ({
            key,
            label,
            value: values[measure] ?? 0,
            text: number(values[measure] ?? 0),
          })),
        })),
        caption: t('table', { count: latest.length }),
        head: t(`column.${group}`),
        columns: measures.map((measure) => ({ key: measure, head: t(`measure.${measure}`) })),
        rows: rows.map(({ key, label, values }) => ({
          key,
          label,
          values: measures.map((measure) => number(values[measure] ?? 0)),
        })),
        hidden: hidden > 0 ? t('hidden', { count: hidden }) : null,
      };
    }),
  );
  return {
    lead: t('lead', { count: latest.length, from: day(first.heldOn), to: day(last.heldOn) }),
    findings: await voiceFindings(locale, facts, names),
    sections,
    source: t('source'),
  };
}
