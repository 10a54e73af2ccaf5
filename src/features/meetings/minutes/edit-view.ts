import 'server-only';
import { getTranslations } from 'next-intl/server';
import { ITEM_OUTCOMES } from '@/domain/meetings/meeting';
import { formats } from '@/i18n/format';
import type { Locale } from '@/i18n/routing';
import { ANSWERS } from '../choices';
import type { MinutesForEdit } from './data/find-for-edit';
import { keyOf, textsOf } from './edit-texts';
import { EXPERIENCE_SOURCES } from './inputs';

export type EditView = Awaited<ReturnType<typeof editView>>;

/** The form for what was recorded: what it starts with, and what its fields are called. */
export async function editView(locale: Locale, minutes: MinutesForEdit) {
  const { content, members, holders } = minutes;
  const t = await getTranslations({ locale, namespace: 'minutes' });
  const meetings = await getTranslations({ locale, namespace: 'meetings' });
  const { sortBy } = formats(locale);
  const people = sortBy(members, ({ name }) => name);
  const owners = sortBy(holders, ({ name }) => name).map(({ id, name }) => ({ value: id, label: name }));
  // Who is named already stays on offer, also where they left since, or where only a name was kept.
  const asRecorded = (id: string | null, name: string | null) =>
    name === null || owners.some(({ value }) => value === id) ? [] : [{ value: id ?? '', label: name }];
  const labels: Record<string, string> = {
    reason: t('edit.reason'),
    startsAt: t('edit.startsAt'),
    endsAt: t('edit.endsAt'),
    location: t('edit.location'),
    purpose: t('edit.purpose'),
    chairId: t('edit.chair'),
  };
  const attendance = people.map(({ id, name }) => {
    const at = `attendance.${keyOf(id)}`;
    labels[`${at}.answer`] = t('edit.attendanceOf', { name });
    labels[`${at}.deputyName`] = t('edit.deputyOf', { name });
    return { at, name };
  });
  const observers = content.attendance
    .filter(({ status }) => status === 'observer')
    .map(({ id }) => {
      const name = `observers.${keyOf(id)}.name`;
      labels[name] = t('edit.observer');
      return name;
    });
  const items = content.items.map((item) => {
    const at = `items.${keyOf(item.id)}`;
    const about = (field: string) => `${item.title}: ${field}`;
    labels[`${at}.title`] = about(t('edit.itemTitle'));
    labels[`${at}.note`] = about(t('edit.note'));
    labels[`${at}.outcome`] = about(t('edit.outcome'));
    labels[`${at}.closed`] = about(t('versions.field.closed'));
    labels[`${at}.closedReason`] = about(t('edit.closedReason'));
    labels[`${at}.goodPractice`] = about(t('edit.goodPractice'));
    labels[`${at}.experience`] = about(t('edit.experience'));
    labels[`${at}.experienceSource`] = about(t('edit.experienceSource'));
    labels[`${at}.jointWith`] = about(t('edit.jointWith'));
    const decisions = item.decisions.map(({ id, reference }) => {
      const field = `decisions.${keyOf(id)}`;
      labels[`${field}.text`] = t('edit.decision', { reference });
      labels[`${field}.rationale`] = `${t('edit.decision', { reference })}: ${t('edit.rationale')}`;
      return { at: field };
    });
    const actions = item.actions.map(({ id, reference, ownerMembershipId, owner }) => {
      const field = `actions.${keyOf(id)}`;
      labels[`${field}.text`] = t('edit.action', { reference });
      labels[`${field}.ownerMembershipId`] = t('edit.ownerOf', { reference });
      labels[`${field}.dueOn`] = t('edit.dueOf', { reference });
      return { at: field, asRecorded: asRecorded(ownerMembershipId, owner) };
    });
    const hasMore = Boolean(item.closed || item.goodPractice || item.experience || item.jointWith);
    return {
      at,
      key: keyOf(item.id),
      title: item.title,
      lang: item.language === locale ? undefined : item.language,
      hasMore,
      decisions,
      actions,
    };
  });
  return {
    texts: textsOf(
      content,
      members.map(({ id }) => id),
    ),
    labels,
    attendance,
    observers,
    items,
    owners,
    chairs: [
      ...(content.chair && content.chairId === null ? [] : [{ value: '', label: t('edit.noChair') }]),
      ...asRecorded(content.chairId, content.chair),
      ...owners,
    ],
    answers: ANSWERS.map((value) => ({ value, label: meetings(`attendance.${value}`) })),
    outcomes: [
      { value: '', label: t('edit.noOutcome') },
      ...ITEM_OUTCOMES.map((value) => ({ value, label: t(`item.outcomes.${value}`) })),
    ],
    sources: [
      { value: '', label: t('edit.noExperience') },
      ...EXPERIENCE_SOURCES.map((value) => ({
        value,
        label: t(value === 'user' ? 'edit.ofUsers' : 'edit.ofProfessionals'),
      })),
    ],
    languages: [
      { value: 'en', label: t('comments.english') },
      { value: 'cy', label: t('comments.welsh') },
    ],
  };
}
