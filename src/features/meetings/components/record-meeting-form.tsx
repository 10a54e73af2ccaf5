'use client';

import { useCallback, useState } from 'react';
import { RecordForm } from '../record/components/record-form';
import type { Values } from '../record/start-values';
import type { RecordFormProps } from './record-form-props';

/** The form of a meeting that was held. Other answers, such as another device's draft, make it anew. */
export function RecordMeetingForm(props: RecordFormProps) {
  const [form, setForm] = useState({ start: props.draft?.content ?? props.fresh, generation: 0 });
  const replace = useCallback(
    (start: Values) => setForm(({ generation }) => ({ start, generation: generation + 1 })),
    [],
  );
  return <RecordForm {...props} start={form.start} generation={form.generation} replace={replace} />;
}
