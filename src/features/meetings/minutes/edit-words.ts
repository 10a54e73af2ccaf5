import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/i18n/routing';
import type { ConflictWords } from './components/edit-conflict';
import type { EditWords } from './components/edit-item-fields';

/** What the form for correcting minutes says. */
export async function editWords(locale: Locale, isAmendment: boolean): Promise<EditWords> {
  const t = await getTranslations({ locale, namespace: 'minutes' });
  return {
    reason: t(isAmendment ? 'edit.reason' : 'edit.correctReason'),
    reasonHint: t('edit.reasonHint'),
    language: t('comments.language'),
    meeting: t('edit.meeting'),
    timeHint: t('edit.timeHint'),
    endHint: t('edit.endHint'),
    chair: t('edit.chair'),
    attendance: t('edit.attendance'),
    attendanceHint: t('edit.attendanceHint'),
    itemTitle: t('edit.itemTitle'),
    note: t('edit.note'),
    outcome: t('edit.outcome'),
    closedLegend: t('edit.closedLegend'),
    closed: t('edit.closed'),
    closedReason: t('edit.closedReason'),
    goodPractice: t('edit.goodPractice'),
    experience: t('edit.experience'),
    experienceSource: t('edit.experienceSource'),
    jointWith: t('edit.jointWith'),
    jointHint: t('edit.jointHint'),
    more: t('edit.more'),
    rationale: t('edit.rationale'),
    forgotten: t('edit.forgotten'),
    addItems: t('edit.addItems'),
    addObservers: t('edit.addObservers'),
    submit: t(isAmendment ? 'edit.amendSubmit' : 'edit.submit'),
    cancel: t('edit.cancel'),
  };
}

export async function conflictWords(locale: Locale): Promise<ConflictWords> {
  const t = await getTranslations({ locale, namespace: 'minutes' });
  return {
    title: t('conflict.title'),
    text: t('conflict.text'),
    none: t('conflict.none'),
    theirs: t('conflict.theirs'),
    difference: t('conflict.difference'),
    takenOver: t('conflict.takenOver'),
    empty: t('conflict.empty'),
    added: t('versions.added'),
    removed: t('versions.removed'),
  };
}
