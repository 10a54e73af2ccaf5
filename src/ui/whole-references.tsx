import { Fragment, type ReactNode } from 'react';

const REFERENCE = /(\b[A-Z]-\d{4}-\d{3,}\b)/;

/** A text in which references such as M-2026-014 are not broken at their hyphens; anything else as it is. */
export function wholeReferences(content: ReactNode): ReactNode {
  if (typeof content !== 'string' || !REFERENCE.test(content)) return content;
  // Split by a group, every second part is what the group held.
  return content.split(REFERENCE).map((part, index) =>
    index % 2 === 1 ? (
      <span className="whitespace-nowrap" key={`${index} ${part}`}>
        {part}
      </span>
    ) : (
      <Fragment key={`${index} ${part}`}>{part}</Fragment>
    ),
  );
}
