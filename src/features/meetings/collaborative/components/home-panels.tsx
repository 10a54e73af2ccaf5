import { BarList } from '@/ui/bar-list';
import { ButtonLink } from '@/ui/button';
import { DataTable } from '@/ui/data-table';
import { Details } from '@/ui/details';
import { LinkLines, Panel } from '@/ui/panel';
import { Tag } from '@/ui/tag';
import { GapLinks } from '../../components/gap-links';
import type { en as meetingWords } from '../../words.en';
import type { CollaborativeView } from '../home-view';
import type { en } from '../words.en';

type Texts<Tree> = { readonly [Key in keyof Tree]: Tree[Key] extends string ? string : Texts<Tree[Key]> };
/** Texts without arguments. */
type Words = Pick<
  Texts<typeof meetingWords.page>,
  | 'nothingNeedsYouText'
  | 'nothingChanged'
  | 'voice'
  | 'voiceNone'
  | 'meetings'
  | 'meetingColumns'
  | 'meetingsEmpty'
  | 'needs'
  | 'needsHint'
  | 'needColumns'
  | 'needsEmpty'
  | 'noProfession'
> & {
  readonly own: Pick<
    Texts<typeof en>['home'],
    'next' | 'voiceMore' | 'registers' | 'minutes' | 'notYet' | 'decisionsNotYet'
  >;
};
type Props = Readonly<{ view: CollaborativeView; words: Words }>;

/** Lines that are read at a glance; the rest is one press away. */
const SHOWN = 7;

export function NeedsYouPanel({ view, words, title }: Props & { readonly title: string }) {
  if (!view.needsYou) return null;
  return (
    <Panel title={title} tone="needs-you">
      {view.needsYou.length > 0 ? (
        <>
          <LinkLines lines={view.needsYou.slice(0, SHOWN)} />
          {view.needsYou.length > SHOWN ? (
            <Details summary={view.moreNeedsYou}>
              <LinkLines lines={view.needsYou.slice(SHOWN)} />
            </Details>
          ) : null}
        </>
      ) : (
        <p className="mb-2">{words.nothingNeedsYouText}</p>
      )}
    </Panel>
  );
}

export function NextPanel({ view: { next }, words }: Props) {
  return (
    <Panel title={words.own.next}>
      <p className="nhsuk-body-l mb-2">{next.page ? <a href={next.page}>{next.when}</a> : next.when}</p>
      {next.where || next.status ? (
        <p className="cyd-lines__detail mb-2">
          {next.where}
          {next.where && next.status ? ' · ' : null}
          {next.status}
        </p>
      ) : null}
      {next.agenda ? <p className="mb-4">{next.agenda}</p> : null}
      {next.href ? (
        <ButtonLink href={next.href} variant="primary">
          {next.link}
        </ButtonLink>
      ) : null}
    </Panel>
  );
}

export function ChangesPanel({ view, words }: Props) {
  if (!view.changes) return null;
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
          {view.voice.bars.length > 0 ? <BarList title={view.voice.title} bars={view.voice.bars} /> : null}
          {view.voice.hidden ? <p>{view.voice.hidden}</p> : null}
          <p className="cyd-lines__detail">{view.voice.source}</p>
          <p className="mb-2">
            <a href={view.voiceHref}>{words.own.voiceMore}</a>
          </p>
        </>
      ) : (
        <p className="mb-2">{words.voiceNone}</p>
      )}
    </Panel>
  );
}

export function RegistersPanel({ view, words }: Props) {
  return (
    <nav className="cyd-panel" aria-labelledby="registers">
      <h2 className="nhsuk-heading-s" id="registers">
        {words.own.registers}
      </h2>
      <ul className="cyd-lines">
        {view.registers.map(({ key, href, text }) => (
          <li key={key}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
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
        {
          key: 'present',
          head: heads.present,
          numeric: true,
          cell: ({ present }) => present ?? words.own.notYet,
        },
        {
          key: 'decisions',
          head: heads.decisions,
          numeric: true,
          cell: ({ decisions }) => decisions ?? words.own.decisionsNotYet,
        },
        {
          key: 'minutes',
          head: words.own.minutes,
          cell: ({ minutes, notQuorate }) => (
            <>
              {minutes ? <Tag tone={minutes.tone}>{minutes.text}</Tag> : '–'}{' '}
              {notQuorate ? <Tag tone="attention">{notQuorate}</Tag> : null}
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
      {view.needs.length > 0 ? (
        <Details summary={view.needsSummary}>
          {/* The menu's link to gaps leads here: browsers open what is folded around the target of an address. */}
          <p id="gaps">{words.needsHint}</p>
          <DataTable
            caption={words.needs}
            captionHidden
            rows={view.needs}
            rowKey={({ id }) => id}
            empty={null}
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
        </Details>
      ) : (
        <p id="gaps">{words.needsEmpty}</p>
      )}
    </section>
  );
}
