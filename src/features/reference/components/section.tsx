import type { ReactNode } from 'react';

type Props = { readonly id: string; readonly title: string; readonly children: ReactNode };

/** A part of the page that the contents list leads to. */
export function Section({ id, title, children }: Props) {
  return (
    <section aria-labelledby={id}>
      <h2 className="nhsuk-heading-m" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}
