import type { ReactNode } from 'react';
import { wholeReferences } from './whole-references';

export type TimelineEvent = {
  readonly key: string;
  /** The calendar day `YYYY-MM-DD` (or an instant) for machines, and as it is read. */
  readonly dateTime: string;
  readonly when: string;
  readonly title: ReactNode;
  readonly href?: string;
  readonly by?: string;
  readonly children?: ReactNode;
};

/** What happened, in the order in which it is given. */
export function Timeline({ events }: Readonly<{ events: readonly TimelineEvent[] }>) {
  return (
    <ol className="cyd-timeline">
      {events.map(({ key, dateTime, when, title, href, by, children }) => (
        <li key={key}>
          <p className="cyd-timeline__when">
            <time dateTime={dateTime}>{when}</time>
            {by ? <span> · {by}</span> : null}
          </p>
          <p className="cyd-timeline__title">
            {href ? <a href={href}>{wholeReferences(title)}</a> : wholeReferences(title)}
          </p>
          {children}
        </li>
      ))}
    </ol>
  );
}
