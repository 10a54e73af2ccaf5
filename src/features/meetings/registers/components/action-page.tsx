import { formWords } from '@/i18n/form-words';
import type { Locale } from '@/i18n/routing';
import { words as allWords } from '@/i18n/words';
import { Panel } from '@/ui/panel';
import { SummaryList, type SummaryRow } from '@/ui/summary-list';
import { Tag } from '@/ui/tag';
import { Timeline } from '@/ui/timeline';
import type { ActionView } from '../action-view';
import { MOVES } from '../choices';
import { BlockForm, ChangeActionForm, MoveForm, UnblockForm } from './action-forms';
import { StateTags } from './state-tags';
import { WrittenLinks } from './written-links';

type Props = Readonly<{ locale: Locale; view: ActionView }>;

/** Everything about one action, with what this reader may do first. */
export function ActionPage({ locale, view }: Props) {
  const { action: words, decisions } = allWords[locale].registers;
  return (
    <>
      <p className="mb-4">
        <StateTags tags={view.tags} /> {view.closed ? <Tag>{decisions.closed}</Tag> : null}
      </p>
      <p className="nhsuk-body-l nhsuk-u-reading-width whitespace-pre-line" lang={view.lang}>
        {view.text}
      </p>
      <div className="wide:grid wide:grid-cols-[3fr_2fr] wide:gap-x-8 wide:items-start">
        <div>
          <h2 className="nhsuk-heading-m">{words.facts}</h2>
          <SummaryList rows={facts(locale, view)} />
          <h2 className="nhsuk-heading-m">{words.history}</h2>
          {view.history.length > 0 ? (
            <Timeline
              events={view.history.map(({ note, lang, details, ...event }) => ({
                ...event,
                children: (
                  <>
                    {details.map((line) => (
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
            <p className="cyd-empty">{words.historyEmpty}</p>
          )}
        </div>
        <Forms locale={locale} view={view} />
      </div>
    </>
  );
}

function facts(locale: Locale, view: ActionView): SummaryRow[] {
  const { action: words } = allWords[locale].registers;
  const row = (key: string, term: string, value: SummaryRow['value']) => ({ key, term, value });
  const { waitsFor, waitsBecause } = view;
  return [
    row('owner', words.owner, view.owner),
    row('deputy', words.deputy, view.deputy ?? words.noDeputy),
    row('due', words.due, view.due),
    ...(waitsFor || waitsBecause
      ? [
          row(
            'waitsFor',
            words.waitsFor,
            <>
              {waitsFor ? <WrittenLinks links={[waitsFor]} /> : null}
              {waitsFor?.over ? <span className="cyd-lines__detail">{waitsFor.over}</span> : null}
              {waitsBecause}
            </>,
          ),
        ]
      : []),
    ...(view.holdsUp.length > 0
      ? [row('holdsUp', words.holdsUp, <WrittenLinks links={view.holdsUp} />)]
      : []),
    ...(view.closedOn ? [row('closedOn', words.closedOn, view.closedOn)] : []),
    ...(view.evidence
      ? [
          row(
            'evidence',
            words.evidence,
            <span className="whitespace-pre-line" lang={view.evidence.lang}>
              {view.evidence.text}
            </span>,
          ),
        ]
      : []),
    row('topic', words.topic, <span lang={view.topic.lang}>{view.topic.text}</span>),
    row('agreed', words.agreedAt, <a href={view.agreed.href}>{view.agreed.text}</a>),
    ...(view.decisions.length > 0
      ? [row('decisions', words.decisions, <WrittenLinks links={view.decisions} />)]
      : []),
    ...(view.need ? [row('need', words.need, `${view.need.name} (${view.need.reference})`)] : []),
    ...(view.gaps.length > 0
      ? [
          row(
            'gap',
            words.gap,
            view.gaps.map(({ key, href, label }) => (
              <a key={key} href={href} className="block">
                {label}
              </a>
            )),
          ),
        ]
      : []),
  ];
}

const HINTS = { close: 'closeHint', drop: 'dropHint', reopen: 'reopenHint' } as const;

function Forms({ locale, view }: Props) {
  const { action: words, move, changeForm, blockForm } = allWords[locale].registers;
  const form = formWords(locale);
  const { hidden, steps } = view;
  const moves = MOVES.filter((step) => steps.includes(step));
  if (steps.length === 0)
    return view.isClosed ? <p className="cyd-empty">{words.closedReadOnly}</p> : <div />;
  return (
    <div>
      {moves.length > 0 ? (
        <Panel title={words.update}>
          <MoveForm
            form={form}
            hidden={hidden}
            words={move}
            steps={moves.map((value) => ({
              value,
              label: move[value],
              hint: value in HINTS ? move[HINTS[value as keyof typeof HINTS]] : undefined,
            }))}
          />
        </Panel>
      ) : null}
      {steps.includes('unblock') ? (
        <UnblockForm form={form} hidden={hidden} label={blockForm.unblock} />
      ) : null}
      {steps.includes('block') ? (
        <BlockForm
          form={form}
          hidden={hidden}
          summary={words.block}
          others={view.blockers}
          initial={view.initial}
          words={blockForm}
        />
      ) : null}
      {steps.includes('change') ? (
        <ChangeActionForm
          form={form}
          hidden={hidden}
          summary={words.change}
          members={view.members}
          initial={view.initial}
          words={changeForm}
        />
      ) : null}
    </div>
  );
}
