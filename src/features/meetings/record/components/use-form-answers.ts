'use client';

import { useActionState, useState } from 'react';
import { type FormState, idle } from '@/ui/form-state';
import { recordMeeting } from '../../actions/record-meeting';
import { readAttendanceList } from '../actions/read-attendance-list';
import type { Values } from '../start-values';

/** The form has two buttons that post it: the answer that came last is the one that it shows. */
export function useFormAnswers(start: Values) {
  const begin: FormState = { ...idle, values: { ...start } };
  const [saved, save] = useActionState(recordMeeting, begin);
  const [listRead, readList] = useActionState(readAttendanceList, begin);
  const [seen, setSeen] = useState({
    saved,
    listRead,
    // Without scripts each answer is a new page, and only one of both is an answer.
    latest: listRead.status === 'idle' ? saved : listRead,
  });
  if (seen.saved !== saved || seen.listRead !== listRead)
    setSeen({ saved, listRead, latest: seen.listRead === listRead ? saved : listRead });
  return { state: seen.latest, save, readList };
}
