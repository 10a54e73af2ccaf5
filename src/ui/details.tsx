import type { ReactNode } from 'react';

type DetailsProps = { readonly summary: string; readonly open?: boolean; readonly children: ReactNode };

/** What most readers can do without, one press away; works without scripts. */
export function Details({ summary, open, children }: DetailsProps) {
  return (
    <details className="nhsuk-details" open={open}>
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">{summary}</span>
      </summary>
      <div className="nhsuk-details__text">{children}</div>
    </details>
  );
}

export function InsetText({ children }: Readonly<{ children: ReactNode }>) {
  return <div className="nhsuk-inset-text">{children}</div>;
}
