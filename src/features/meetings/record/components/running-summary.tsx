'use client';

import { type RefObject, useEffect, useState } from 'react';
import { MOST_ACTIONS, MOST_ITEMS } from '../../choices';
import { answersIn } from '../../components/quorum-line';
import type { RecordWords } from '../../components/record-form-props';
import type { Values } from '../start-values';
import { readFields } from './read-fields';

type Props = Readonly<{ root: RefObject<HTMLElement | null>; words: RecordWords; generation: number }>;

/** What has been written down so far, in a few lines. It needs scripts and decides nothing. */
export function RunningSummary({ root, words, generation }: Props) {
  const [values, setValues] = useState<Values | null>(null);
  const [present, setPresent] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another generation is another form.
  useEffect(() => {
    const box = root.current;
    if (!box) return;
    let frame = 0;
    const read = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const form = box.querySelector('form');
        if (!form) return;
        const now = readFields(form);
        setValues(now);
        const answers = [...answersIn(form).values()];
        setPresent(answers.filter(({ answer }) => answer === 'present' || answer === 'deputy_for').length);
        for (const title of box.querySelectorAll<HTMLElement>('[data-title-of]'))
          title.textContent = now[title.dataset.titleOf ?? ''] ?? '';
      });
    };
    read();
    const later = setTimeout(read);
    box.addEventListener('input', read);
    box.addEventListener('change', read);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(later);
      box.removeEventListener('input', read);
      box.removeEventListener('change', read);
    };
  }, [root, generation]);
  if (!values) return null;
  const items = itemsIn(values);
  const total = (of: 'decisions' | 'actions') => items.reduce((sum, item) => sum + item[of], 0);
  const counts = [
    [words.summary.present, present],
    [words.summary.items, items.length],
    [words.summary.decisions, total('decisions')],
    [words.summary.actions, total('actions')],
  ] as const;
  const upward = items.filter(({ goesUp }) => goesUp);
  return (
    <section className="cyd-panel" aria-labelledby="so-far">
      <h2 className="nhsuk-heading-s mb-2" id="so-far">
        {words.summary.title}
      </h2>
      <dl className="cyd-sofar">
        {counts.map(([label, count]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      {items.length > 0 ? (
        <ol className="cyd-sofar__items">
          {items.map(({ index, title }) => (
            <li key={index}>{title || words.summary.untitled}</li>
          ))}
        </ol>
      ) : null}
      {upward.length > 0 ? (
        <>
          <p className="mb-1">
            <strong>{words.upward}</strong>
          </p>
          <ul className="cyd-sofar__items">
            {upward.map(({ index, title }) => (
              <li key={index}>{title || words.summary.untitled}</li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

function itemsIn(values: Values) {
  return Array.from({ length: MOST_ITEMS }, (_, index) => {
    const item = `items[${index}].`;
    const actions = Array.from({ length: MOST_ACTIONS }, (_each, at) => values[`${item}actions[${at}].text`]);
    return {
      index,
      title: values[`${item}title`] ?? '',
      isUsed: ['title', 'note', 'decision.text', 'actions[0].text'].some((name) => values[`${item}${name}`]),
      decisions: values[`${item}decision.text`] ? 1 : 0,
      actions: actions.filter(Boolean).length,
      goesUp: values[`${item}outcome`] === 'escalate',
    };
  }).filter(({ isUsed }) => isUsed);
}
