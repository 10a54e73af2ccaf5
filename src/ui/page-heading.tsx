import type { ReactNode } from 'react';
import { wholeReferences } from './whole-references';

type Props = {
  /** A text, or one that says in which language it was written. */
  readonly title: ReactNode;
  /** Where the page is, above the title: the place or the body. */
  readonly caption?: string;
  /** Tags or dates beside the title. */
  readonly children?: ReactNode;
};

export function PageHeading({ title, caption, children }: Props) {
  return (
    <div className="cyd-page-heading">
      <h1 className="nhsuk-heading-l">
        {caption ? <span className="nhsuk-caption-l">{wholeReferences(caption)}: </span> : null}
        {wholeReferences(title)}
      </h1>
      {children ? <div className="cyd-page-heading__beside">{children}</div> : null}
    </div>
  );
}
