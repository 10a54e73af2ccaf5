import { BarList } from '@/ui/bar-list';
import { DataTable } from '@/ui/data-table';
import { Details } from '@/ui/details';
import { LinkLines, Panel } from '@/ui/panel';
import { SummaryList } from '@/ui/summary-list';
import { Tag } from '@/ui/tag';
import type { CollaborativeView } from '../collaborative-view';
import type { en } from '../words.en';
import { GapLinks } from './gap-links';

type Texts<Tree> = { readonly [Key in keyof Tree]: Tree[Key] extends string ? string : Texts<Tree[Key]> };
/** Texts without arguments. */
type Words = Pick<
  Texts<typeof en.page>,
  | 'nothingNeedsYouText'
  | 'nothingChanged'
  | 'voice'
  | 'voiceNone'
  | 'meetings'
  | 'meetingColumns'
  | 'meetingsEmpty'
  | 'decisions'
  | 'decisionColumns'
  | 'decisionsEmpty'
  | 'earlierDecisions'
  | 'noGap'
  | 'actions'
  | 'actionColumns'
  | 'actionsEmpty'
  | 'overdue'
  | 'needs'
  | 'needsHint'
  | 'needColumns'
  | 'needsEmpty'
  | 'noProfession'
  | 'terms'
  | 'termsHint'
  | 'term'
>;
type Props = Readonly<{ view: CollaborativeView; words: Words }>;

export function NeedsYouPanel({ view, words, title }: Props & { readonly title: string }) {
  return (
    <Panel title={title} tone="needs-you">
      {view.needsYou.length > 0 ? (
        <LinkLines lines={view.needsYou} />
      ) : (
        <p className="mb-2">{words.nothingNeedsYouText}</p>
      )}
    </Panel>
  );
}

export function ChangesPanel({ view, words }: Props) {
  return (
    <Panel title={view.changes.title}>
      {view.changes.lines.length > 0 ? (
        <LinkLines lines={view.changes.lines} />
      ) : (
        <p className="mb-2">{words.nothingChanged}</p>
      )}
    </Panel>
  );
}

export function VoicePanel({ view, words }: Props) {
  return (
    <Panel title={words.voice}>
      {view.voice ? (
        <>
          {view.voice.sentence ? <p>{view.voice.sentence}</p> : null}
          <BarList title={view.voice.title} bars={view.voice.bars} />
          <p className="cyd-lines__detail">{view.voice.source}</p>
        </>
      ) : (
        <p className="mb-2">{words.voiceNone}</p>
      )}
    </Panel>
  );
}

export function MeetingsTable({ view, words }: Props) {
  const heads = words.meetingColumns;
  return (
    <DataTable
      caption={words.meetings}
      rows={view.meetings}
      rowKey={({ id }) => id}
      empty={<p>{words.meetingsEmpty}</p>}
      columns={[
        {
          key: 'meeting',
          head: heads.meeting,
          cell: ({ href, day }) => (
            <a className="whitespace-nowrap" href={href}>
              {day}
            </a>
          ),
        },
        {
          key: 'purpose',
          head: heads.purpose,
          cell: ({ purpose, lang }) => <span lang={lang}>{purpose}</span>,
        },
        { key: 'present', head: heads.present, numeric: true, cell: ({ present }) => present },
        { key: 'decisions', head: heads.decisions, numeric: true, cell: ({ decisions }) => decisions },
        {
          key: 'quorum',
          head: heads.quorum,
          cell: ({ quorum }) => (quorum ? <Tag tone={quorum.tone}>{quorum.text}</Tag> : '–'),
        },
      ]}
    />
  );
}

/** Decisions shown at once; the earlier ones are folded. */
const LATEST_DECISIONS = 6;

export function Decisions({ view, words }: Props) {
  const earlier = view.decisions.slice(LATEST_DECISIONS);
  return (
    <>
      <DecisionsTable
        decisions={view.decisions.slice(0, LATEST_DECISIONS)}
        caption={words.decisions}
        words={words}
      />
      {earlier.length > 0 ? (
        <Details summary={words.earlierDecisions}>
          <DecisionsTable decisions={earlier} caption={words.earlierDecisions} words={words} />
        </Details>
      ) : null}
    </>
  );
}

type DecisionsProps = Readonly<{
  decisions: CollaborativeView['decisions'];
  caption: string;
  words: Words;
}>;

function DecisionsTable({ decisions, caption, words }: DecisionsProps) {
  const heads = words.decisionColumns;
  return (
    <DataTable
      caption={caption}
      rows={decisions}
      rowKey={({ id }) => id}
      empty={<p>{words.decisionsEmpty}</p>}
      columns={[
        { key: 'reference', head: heads.reference, cell: reference },
        { key: 'decision', head: heads.decision, cell: ({ text, lang }) => <span lang={lang}>{text}</span> },
        { key: 'status', head: heads.status, cell: ({ tone, status }) => <Tag tone={tone}>{status}</Tag> },
        {
          key: 'gap',
          head: heads.gap,
          cell: ({ gap }) => (gap ? <a href={gap.href}>{gap.label}</a> : words.noGap),
        },
        { key: 'review', head: heads.review, cell: ({ review }) => review },
      ]}
    />
  );
}

function reference(row: Readonly<{ href: string; reference: string }>) {
  return (
    <a className="whitespace-nowrap" href={row.href}>
      {row.reference}
    </a>
  );
}

export function ActionsTable({ view, words }: Props) {
  const heads = words.actionColumns;
  return (
    <DataTable
      caption={words.actions}
      rows={view.actions}
      rowKey={({ id }) => id}
      empty={<p>{words.actionsEmpty}</p>}
      columns={[
        { key: 'reference', head: heads.reference, cell: reference },
        { key: 'action', head: heads.action, cell: ({ text, lang }) => <span lang={lang}>{text}</span> },
        { key: 'owner', head: heads.owner, cell: ({ owner }) => owner },
        {
          key: 'due',
          head: heads.due,
          cell: ({ due, overdue }) => (
            <>
              {due} {overdue ? <Tag tone="bad">{words.overdue}</Tag> : null}
            </>
          ),
        },
      ]}
    />
  );
}

export function NeedsTable({ view, words }: Props) {
  const heads = words.needColumns;
  return (
    <section>
      <h2 className="nhsuk-heading-m">{words.needs}</h2>
      <p>{words.needsHint}</p>
      <DataTable
        caption={words.needs}
        captionHidden
        rows={view.needs}
        rowKey={({ id }) => id}
        empty={<p>{words.needsEmpty}</p>}
        columns={[
          { key: 'need', head: heads.need, cell: ({ name, reference }) => `${name} (${reference})` },
          { key: 'place', head: heads.place, cell: ({ place }) => place },
          {
            key: 'gaps',
            head: heads.gaps,
            cell: ({ gaps }) => (gaps.length > 0 ? <GapLinks groups={gaps} /> : words.noProfession),
          },
        ]}
      />
    </section>
  );
}

export function TermsList({ view, words }: Props) {
  return (
    <section>
      <h2 className="nhsuk-heading-m">{words.terms}</h2>
      <p>{words.termsHint}</p>
      <SummaryList
        rows={view.terms.map(({ key, value }) => ({
          key,
          term: words.term[key as keyof Words['term']],
          value,
        }))}
      />
    </section>
  );
}
