import type { FormConflict } from '@/ui/form-state';
import { TextDifference } from '@/ui/text-difference';

export type ConflictWords = Readonly<
  Record<
    'title' | 'text' | 'none' | 'theirs' | 'difference' | 'takenOver' | 'empty' | 'added' | 'removed',
    string
  >
>;

type Props = Readonly<{
  conflict: FormConflict;
  labels: Readonly<Record<string, string>>;
  words: ConflictWords;
}>;

/** What somebody else saved while this form was open: where both wrote, both texts and what differs. */
export function EditConflict({ conflict, labels, words }: Props) {
  const { fields, takenOver } = conflict;
  return (
    <section className="cyd-panel cyd-panel--needs-you" aria-labelledby="conflict-title">
      <h2 className="nhsuk-heading-s" id="conflict-title">
        {words.title}
      </h2>
      <p>{fields.length > 0 ? words.text : words.none}</p>
      <dl className="nhsuk-summary-list">
        {fields.map(({ name, theirs, difference }) => (
          <div className="nhsuk-summary-list__row" key={name}>
            <dt className="nhsuk-summary-list__key">
              <a href={`#${name}`}>{labels[name] ?? name}</a>
            </dt>
            <dd className="nhsuk-summary-list__value">
              <p>
                <strong>{words.theirs}:</strong>{' '}
                <span className="whitespace-pre-line">{theirs || words.empty}</span>
              </p>
              <p>
                <strong>{words.difference}:</strong> <TextDifference parts={difference} words={words} />
              </p>
            </dd>
          </div>
        ))}
      </dl>
      {takenOver.length > 0 ? (
        <>
          <p>{words.takenOver}</p>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {takenOver.map((name) => (
              <li key={name}>
                <a href={`#${name}`}>{labels[name] ?? name}</a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
