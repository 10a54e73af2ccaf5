import { formWords } from '@/i18n/form-words';
import type { Locale } from '@/i18n/routing';
import { words as allWords } from '@/i18n/words';
import { Panel } from '@/ui/panel';
import { SummaryList, type SummaryRow } from '@/ui/summary-list';
import { wholeReferences } from '@/ui/whole-references';
import type { ActionView } from '../action-view';
import { MOVES } from '../choices';
import { BlockForm, ChangeActionForm, MoveForm, UnblockForm } from './action-forms';
import { fact, linksFact, RecordHistory, RecordPage, recordsFact, writtenFact } from './record-parts';
import { WrittenLinks } from './written-links';

type Props = Readonly<{ locale: Locale; view: ActionView }>;

/** Everything about one action, with what this reader may do first. */
export function ActionPage({ locale, view }: Props) {
  const { action: words } = allWords[locale].registers;
  return (
    <RecordPage locale={locale} view={view} register={words.register}>
      <div className="wide:grid wide:grid-cols-[3fr_2fr] wide:gap-x-8 wide:items-start">
        <div>
          <h2 className="nhsuk-heading-m">{words.facts}</h2>
          <SummaryList rows={facts(locale, view)} />
          <RecordHistory title={words.history} events={view.history} empty={words.historyEmpty} />
        </div>
        <Forms locale={locale} view={view} />
      </div>
    </RecordPage>
  );
}

function facts(locale: Locale, view: ActionView): SummaryRow[] {
  const { action: words } = allWords[locale].registers;
  const { waitsFor, waitsBecause } = view;
  return [
    ...fact('owner', words.owner, view.owner),
    ...fact('deputy', words.deputy, view.deputy ?? words.noDeputy),
    ...fact('due', words.due, view.due),
    ...fact(
      'waitsFor',
      words.waitsFor,
      (waitsFor || waitsBecause) && (
        <>
          {waitsFor ? <WrittenLinks links={[waitsFor]} /> : null}
          {waitsFor?.over ? <span className="cyd-lines__detail">{waitsFor.over}</span> : null}
          {waitsBecause}
        </>
      ),
    ),
    ...recordsFact('holdsUp', words.holdsUp, view.holdsUp),
    ...fact('closedOn', words.closedOn, view.closedOn),
    ...writtenFact('evidence', words.evidence, view.evidence),
    ...fact('topic', words.topic, <span lang={view.topic.lang}>{view.topic.text}</span>),
    ...fact('agreed', words.agreedAt, <a href={view.agreed.href}>{wholeReferences(view.agreed.text)}</a>),
    ...recordsFact('decisions', words.decisions, view.decisions),
    ...fact('need', words.need, view.need && `${view.need.name} (${view.need.reference})`),
    ...linksFact('gap', words.gap, view.gaps),
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
