import 'server-only';
import { getTranslations } from 'next-intl/server';
import {
  checkEqualVoice,
  EQUAL_VOICE_TERMS,
  equalVoice,
  latestMeetings,
  VOICE_MEASURES,
  type Voice,
  type VoiceGroup,
  type VoiceMeasure,
  type VoiceMeeting,
  type VoiceMember,
} from '@/domain/meetings/equal-voice';
import type { Sector } from '@/domain/meetings/meeting';
import { shownGroups, totalMayBeShown } from '@/domain/meetings/small-groups';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { findingViews } from '@/i18n/finding-views';
import { formats } from '@/i18n/format';
import type { Locale } from '@/i18n/routing';
import type { FindingView } from '@/ui/form-state';
import type { MemberRow } from '../data/list-members';
import type { Names } from '../names';
import type { Reader } from './reader';

interface Facts {
  readonly reader: Reader;
  readonly members: readonly MemberRow[];
  readonly voice: readonly VoiceMeeting[];
  readonly today: CalendarDay;
}

export interface VoiceTable {
  readonly group: VoiceGroup;
  readonly rows: readonly {
    readonly key: string;
    readonly label: string;
    readonly values: Readonly<Partial<Record<VoiceMeasure, number>>>;
  }[];
  /** Groups left out because fewer than three people could be recognised in them, or in the difference. */
  readonly hidden: number;
  readonly measures: readonly VoiceMeasure[];
}

const voiceMembers = (members: readonly MemberRow[]): VoiceMember[] =>
  members.map(({ id, professionKey, sector }) => ({ membershipId: id, professionKey, sector }));

/** Groups that this reader may see: members all, everyone else none under three people. */
function shownVoices(reader: Reader, voices: readonly Voice[]): readonly Voice[] {
  if (reader.belongs) return voices;
  const shown = shownGroups(voices);
  return totalMayBeShown(voices) ? voices.filter(({ key }) => shown.has(key)) : [];
}

/** One group's counts, ready to be named. */
export async function voiceTable(
  locale: Locale,
  group: VoiceGroup,
  facts: Facts,
  names: Names,
): Promise<VoiceTable> {
  const t = await getTranslations({ locale, namespace: 'meetings.sector' });
  const voices = equalVoice(group, voiceMembers(facts.members), facts.voice);
  const shown = shownVoices(facts.reader, voices);
  const label = (key: string) => (group === 'sector' ? t(key as Sector) : names.profession(key));
  const measures = VOICE_MEASURES.filter((measure) => voices.some(({ counts }) => counts[measure] !== null));
  return {
    group,
    measures,
    hidden: voices.length - shown.length,
    rows: formats(locale).sortBy(
      shown.map(({ key, counts }) => ({
        key,
        label: label(key),
        values: Object.fromEntries(measures.map((measure) => [measure, counts[measure] ?? 0])),
      })),
      (row) => row.label,
    ),
  };
}

/** The short form on a collaborative's own page: attendance by profession, and who was not heard. */
export async function voicePanel(locale: Locale, facts: Facts, names: Names) {
  const latest = latestMeetings(facts.voice);
  const [last] = latest;
  if (!last) return null;
  const t = await getTranslations({ locale, namespace: 'meetings.page' });
  const c = await getTranslations({ locale, namespace: 'collaborative.voice' });
  const { list, day, number } = formats(locale);
  const { rows, hidden } = await voiceTable(locale, 'professionKey', facts, names);
  const shownKeys = new Set(rows.map(({ key }) => key));
  const voices = equalVoice('professionKey', voiceMembers(facts.members), facts.voice);
  const silent = voices.filter(
    ({ key, notHeard, seats }) => notHeard === true && seats > 0 && shownKeys.has(key),
  );
  const known = voices.some(({ notHeard }) => notHeard !== null);
  return {
    title: t('voiceChart', { count: Math.min(latest.length, EQUAL_VOICE_TERMS.meetings) }),
    bars: rows.map(({ key, label, values }) => ({
      key,
      label,
      value: values.attendances ?? 0,
      text: number(values.attendances ?? 0),
    })),
    sentence:
      silent.length > 0
        ? t('voiceSilent', { professions: list(silent.map(({ key }) => names.profession(key))) })
        : known && hidden === 0
          ? t('voiceEveryone')
          : null,
    hidden: hidden > 0 ? c('hidden', { count: hidden }) : null,
    source: t('voiceSource', { day: day(last.heldOn) }),
  };
}

/** What F16 finds, for members alone: it may speak of one person's profession. */
export async function voiceFindings(locale: Locale, facts: Facts, names: Names): Promise<FindingView[]> {
  if (!facts.reader.belongs) return [];
  const findings = checkEqualVoice(voiceMembers(facts.members), facts.voice, facts.today);
  return findingViews(
    locale,
    findings.map((finding) => ({
      ...finding,
      facts: { ...finding.facts, profession: names.profession(String(finding.facts.profession)) },
    })),
  );
}
