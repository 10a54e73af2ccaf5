import { Tag } from '@/ui/tag';
import { TextDifference } from '@/ui/text-difference';
import type { ChangeView } from '../change-views';

type Props = Readonly<{
  changes: readonly ChangeView[];
  words: { readonly added: string; readonly removed: string };
}>;

/** What differs, field by field, in the order of the minutes. */
export function VersionChanges({ changes, words }: Props) {
  return (
    <ul className="list-none p-0 m-0">
      {changes.map(({ key, title, what, tone, fields }) => (
        <li key={key} className="cyd-panel">
          <h3 className="nhsuk-heading-s">{title}</h3>
          <p>
            <Tag tone={tone}>{what}</Tag>
          </p>
          <dl className="nhsuk-summary-list">
            {fields.map(({ field, label, lang, difference }) => (
              <div className="nhsuk-summary-list__row" key={field}>
                <dt className="nhsuk-summary-list__key">{label}</dt>
                <dd className="nhsuk-summary-list__value">
                  <TextDifference parts={difference} words={words} {...(lang ? { lang } : {})} />
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
