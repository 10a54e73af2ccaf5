'use server';

import { getTranslations } from 'next-intl/server';
import { matchAttendance, type OtherPerson, parseAttendanceList } from '@/domain/meetings/attendance-list';
import { looksLikeNhsNumber } from '@/domain/privacy/nhs-number';
import { formats } from '@/i18n/format';
import { defineFormAction } from '@/server/form-action';
import { MOST_LISTED } from '../../choices';
import { findCollaborative } from '../../data/find-collaborative';
import { readAttendanceInput } from '../../inputs';
import { listMemberAddresses } from '../data/list-member-addresses';

/** Marks the members on a pasted list as present and gives the form back; nothing is kept, least of all the list. */
export const readAttendanceList = defineFormAction({
  input: readAttendanceInput,
  permission: 'meeting:record',
  load: (tx, { collaborativeId }, actor) => findCollaborative(tx, actor, collaborativeId),
  place: ({ id }) => ({ kind: 'collaborative', id }),
  async run({ tx, input, loaded: { id }, locale }) {
    const people = parseAttendanceList(input.attendanceList);
    // Of former members only those whom the form offers.
    const offered = new Map(input.attendance.map((row, index) => [row.membershipId, { ...row, index }]));
    const members = (await listMemberAddresses(tx, id)).filter((member) => offered.has(member.id));
    const { present, others } = matchAttendance(people, members);
    const unknown = others.filter(({ name }) => !looksLikeNhsNumber(name));
    if (unknown.length > MOST_LISTED)
      return { status: 'invalid', problems: { attendanceList: 'listTooLong' } };

    const values: Record<string, string> = { attendanceList: '', listedRest: '' };
    const otherwise: string[] = [];
    for (const membershipId of present) {
      const row = offered.get(membershipId);
      if (!row) continue;
      if (row.answer && row.answer !== 'present')
        otherwise.push(members.find((member) => member.id === membershipId)?.name ?? '');
      else values[`attendance[${row.index}].answer`] = 'present';
    }
    Object.assign(
      values,
      listedValues(unknown, (member) => offered.get(member)?.answer ?? null),
    );
    const t = await getTranslations({ locale, namespace: 'meetings.record' });
    const message = [
      t('listFound', { people: people.length, members: present.length - otherwise.length }),
      ...(unknown.length > 0 ? [t('listUnknown', { count: unknown.length })] : []),
      ...(otherwise.length > 0
        ? [t('listOtherwise', { names: formats(locale).list(otherwise, { asWritten: true }) })]
        : []),
    ].join(' ');
    return { status: 'filled', values, message };
  },
});

/** A field for each person who is no member, left open: who is nearly one is only asked about, and counts for nothing. */
function listedValues(
  unknown: readonly OtherPerson[],
  answerOf: (membershipId: string) => string | null,
): Record<string, string> {
  const rows = Array.from({ length: MOST_LISTED }, (_, index) => {
    const { name = '', nearly = null } = unknown[index] ?? {};
    const answer = nearly && answerOf(nearly);
    // Whoever has another answer already keeps it.
    const member = answer === null || answer === 'present' ? nearly : null;
    return [
      [`listed[${index}].name`, name],
      [`listed[${index}].as`, ''],
      [`listed[${index}].nearly`, member ?? ''],
    ] as const;
  });
  return Object.fromEntries(rows.flat());
}
