import type { ReactNode } from 'react';
import { wholeReferences } from './whole-references';

export type SummaryRow = {
  readonly key: string;
  readonly term: string;
  readonly value: ReactNode;
  /** `about` tells a screen reader what is changed: "Change" + "start day". */
  readonly action?: { readonly href: string; readonly label: string; readonly about: string };
};

/** Facts as pairs of term and value. */
export function SummaryList({ rows }: Readonly<{ rows: readonly SummaryRow[] }>) {
  const hasActions = rows.some(({ action }) => action);
  return (
    <dl className="nhsuk-summary-list">
      {rows.map(({ key, term, value, action }) => (
        <div
          className={
            hasActions && !action
              ? 'nhsuk-summary-list__row nhsuk-summary-list__row--no-actions'
              : 'nhsuk-summary-list__row'
          }
          key={key}
        >
          <dt className="nhsuk-summary-list__key">{term}</dt>
          <dd className="nhsuk-summary-list__value">{wholeReferences(value)}</dd>
          {action ? (
            <dd className="nhsuk-summary-list__actions">
              <a href={action.href}>
                {action.label}
                <span className="nhsuk-u-visually-hidden"> {action.about}</span>
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
