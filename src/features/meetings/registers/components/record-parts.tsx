import type { ReactNode } from 'react';
import type { Locale } from '@/i18n/routing';
import { words as allWords } from '@/i18n/words';
import { Breadcrumb } from '@/ui/breadcrumb';
import { PageHeading } from '@/ui/page-heading';
import type { SummaryRow } from '@/ui/summary-list';
import { Tag } from '@/ui/tag';
import { Timeline, type TimelineEvent } from '@/ui/timeline';
import type { StateTag } from '../decision-tags';
import { StateTags } from './state-tags';
import { type WrittenLink, WrittenLinks } from './written-links';

/** What somebody wrote, in the language in which it was; undefined: that of the page. */
interface Written {
  readonly text: string;
  readonly lang: string | undefined;
}

interface RecordView extends Written {
  readonly title: string;
  readonly collaborative: { readonly name: string; readonly href: string };
  readonly registerHref: string;
  readonly tags: readonly StateTag[];
  readonly closed: boolean;
}

type PageProps = Readonly<{ locale: Locale; view: RecordView; register: string; children: ReactNode }>;

/** The page of one decision or of one action: where it belongs, how it stands and what it says come first. */
export function RecordPage({ locale, view, register, children }: PageProps) {
  const words = allWords[locale];
  const { collaborative } = view;
  return (
    <>
      <Breadcrumb
        label={words.common.breadcrumb}
        places={[
          { href: collaborative.href, label: collaborative.name },
          { href: view.registerHref, label: register },
        ]}
      />
      <PageHeading caption={collaborative.name} title={view.title} />
      <p className="mb-4">
        <StateTags tags={view.tags} /> {view.closed ? <Tag>{words.registers.decisions.closed}</Tag> : null}
      </p>
      <p className="nhsuk-body-l nhsuk-u-reading-width whitespace-pre-line" lang={view.lang}>
        {view.text}
      </p>
      {children}
    </>
  );
}

/** Rows of the facts of a record; each is a list, empty where there is nothing to say. */
export function fact(key: string, term: string, value: SummaryRow['value'] | null): SummaryRow[] {
  return value === null || value === '' ? [] : [{ key, term, value }];
}

export function writtenFact(key: string, term: string, written: Written | null | ''): SummaryRow[] {
  return written ? fact(key, term, <WrittenText {...written} />) : [];
}

export function recordsFact(key: string, term: string, records: readonly WrittenLink[]): SummaryRow[] {
  return records.length > 0 ? fact(key, term, <WrittenLinks links={records} />) : [];
}

type Link = Readonly<{ key: string; href: string; label: string }>;

export function linksFact(key: string, term: string, links: readonly Link[]): SummaryRow[] {
  if (links.length === 0) return [];
  const lines = links.map((link) => (
    <a key={link.key} href={link.href} className="block">
      {link.label}
    </a>
  ));
  return fact(key, term, lines);
}

function WrittenText({ text, lang }: Written) {
  return (
    <span className="whitespace-pre-line" lang={lang}>
      {text}
    </span>
  );
}

type Told = Omit<TimelineEvent, 'children'> &
  Readonly<{ lines: readonly string[]; note: string | null; lang: string | undefined }>;

/** What has happened to it, with what was written down each time. */
export function RecordHistory({
  title,
  events,
  empty,
}: Readonly<{ title: string; events: readonly Told[]; empty: string }>) {
  return (
    <section>
      <h2 className="nhsuk-heading-m">{title}</h2>
      {events.length > 0 ? (
        <Timeline
          events={events.map(({ lines, note, lang, ...event }) => ({
            ...event,
            children: (
              <>
                {lines.map((line) => (
                  <p key={line}>{line}</p>
                ))}
                {note ? (
                  <p className="whitespace-pre-line" lang={lang}>
                    {note}
                  </p>
                ) : null}
              </>
            ),
          }))}
        />
      ) : (
        <p className="cyd-empty">{empty}</p>
      )}
    </section>
  );
}
