import { Fragment, type ReactNode } from 'react';

const REFERENCE = /(\b[A-Z]-\d{4}-\d{3,}\b)/;

/** A text in which references such as M-2026-014 are not broken at their hyphens; anything else as it is. */
export function wholeReferences(content: ReactNode): ReactNode {
  if (typeof content !== 'string' || !REFERENCE.test(content)) return content;
  let at = 0;
  return content.split(REFERENCE).map((part) => {
    const key = at;
    at += part.length + 1;
    if (!REFERENCE.test(part)) return <Fragment key={key}>{part}</Fragment>;
    return (
      <span className="whitespace-nowrap" key={key}>
        {part}
      </span>
    );
  });
}
