import type { ReactNode } from 'react';

type Props = {
  readonly id: string;
  readonly title: string;
  readonly back: string;
  readonly children: ReactNode;
};

/** Where the contents list stands. */
export const CONTENTS = 'contents';

/** A part of the page that the contents list leads to, and that leads back to it. */
export function Section({ id, title, back, children }: Props) {
  return (
    <section aria-labelledby={id}>
      <h2 className="nhsuk-heading-m" id={id}>
        {title}
      </h2>
      {children}
      <p>
        <a href={`#${CONTENTS}`}>{back}</a>
      </p>
    </section>
  );
}
