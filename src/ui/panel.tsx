import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { wholeReferences } from './whole-references';

type PanelProps = {
  readonly title: string;
  /** `needs-you` is for what waits for the reader; a page has at most one. */
  readonly tone?: 'plain' | 'needs-you';
  readonly level?: 2 | 3;
  readonly children: ReactNode;
};

/** A box with a heading. */
export function Panel({ title, tone = 'plain', level = 2, children }: PanelProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={classNames('cyd-panel', tone === 'needs-you' && 'cyd-panel--needs-you')}>
      <Heading className="nhsuk-heading-s">{title}</Heading>
      {children}
    </section>
  );
}

type Line = {
  readonly key: string;
  readonly text: ReactNode;
  readonly href?: string;
  readonly detail?: ReactNode;
};

/** Lines of a panel, each a link to the thing itself where there is one. */
export function LinkLines({ lines }: Readonly<{ lines: readonly Line[] }>) {
  return (
    <ul className="cyd-lines">
      {lines.map(({ key, text, href, detail }) => (
        <li key={key}>
          {href ? <a href={href}>{wholeReferences(text)}</a> : wholeReferences(text)}
          {detail ? <span className="cyd-lines__detail">{wholeReferences(detail)}</span> : null}
        </li>
      ))}
    </ul>
  );
}
