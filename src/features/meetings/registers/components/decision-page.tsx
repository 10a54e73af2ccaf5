import { formWords } from '@/i18n/form-words';
import type { Locale } from '@/i18n/routing';
import { words as allWords } from '@/i18n/words';
import { DataTable } from '@/ui/data-table';
import { InsetText } from '@/ui/details';
import { Panel } from '@/ui/panel';
import { SummaryList, type SummaryRow } from '@/ui/summary-list';
import { Tag } from '@/ui/tag';
import { wholeReferences } from '@/ui/whole-references';
import type { DecisionView } from '../decision-view';
import {
  EndStandingForm,
  Folded,
  RatifyForm,
  ReviewDayForm,
  ReviewForm,
  StandingForm,
  SupersedeForm,
} from './decision-forms';
import { OwnPositionForm, PositionsForm } from './position-forms';
import { fact, linksFact, RecordHistory, RecordPage, recordsFact, writtenFact } from './record-parts';

type Props = Readonly<{ locale: Locale; view: DecisionView }>;

/** Everything about one decision: what needs the reader, the facts, then what came of it. */
export function DecisionPage({ locale, view }: Props) {
  const { decision: words } = allWords[locale].registers;
  return (
    <RecordPage locale={locale} view={view} register={words.register}>
      <NeedsYou locale={locale} view={view} />
      <h2 className="nhsuk-heading-m">{words.facts}</h2>
      <SummaryList rows={facts(locale, view)} />
      <GapMoved locale={locale} view={view} />
      <Positions locale={locale} view={view} />
      <Actions locale={locale} view={view} />
      <RecordHistory title={words.reviews} events={view.reviews} empty={words.reviewsEmpty} />
      <ChangeForms locale={locale} view={view} />
    </RecordPage>
  );
}

function NeedsYou({ locale, view }: Props) {
  const { decision: words, forms } = allWords[locale].registers;
  const { may } = view;
  const common = { form: formWords(locale), hidden: may.hidden, words: forms };
  if (view.isRecommendation)
    return may.ratify ? (
      <Panel title={words.needsYou} tone="needs-you">
        <p>{words.toRatify}</p>
        {may.ratify.length > 0 ? (
          <RatifyForm {...common} meetings={may.ratify} />
        ) : (
          <p className="mb-2">{words.noMeetingYet}</p>
        )}
      </Panel>
    ) : (
      <InsetText>
        <p>{words.toRatifyNobody}</p>
      </InsetText>
    );
  if (!view.isReviewDue || !may.review) return null;
  return (
    <Panel title={words.needsYou} tone="needs-you">
      <p>{view.reviewDue}</p>
      {view.moved ? <p>{view.moved.sentence}</p> : null}
      <ReviewForm {...common} submissionKey={may.submissionKey} />
    </Panel>
  );
}

function facts(locale: Locale, view: DecisionView): SummaryRow[] {
  const { decision: words, decisions } = allWords[locale].registers;
  return [
    ...writtenFact('rationale', words.rationale, view.rationale),
    ...writtenFact('evidence', words.evidence, view.evidence),
    ...fact(
      'decided',
      words.decidedOn,
      <a href={view.decidedAt.href}>{wholeReferences(view.decidedAt.text)}</a>,
    ),
    ...fact('item', words.item, <span lang={view.item.lang}>{view.item.text}</span>),
    ...fact('serves', words.serves, view.serves),
    ...fact('gap', words.gap, view.gap ? <a href={view.gap.href}>{view.gap.label}</a> : words.noGap),
    ...fact('led', words.led, view.led ?? decisions.noLead),
    ...fact('review', words.review, view.review ?? words.noReview),
    ...fact(
      'standing',
      words.standing,
      view.standing && (
        <>
          {view.standing.lastDay}
          {': '}
          <span lang={view.standing.lang}>{view.standing.text}</span>
        </>
      ),
    ),
    ...fact(
      'ratified',
      view.ratified?.wasRatified ? words.ratifiedAt : words.notRatifiedAt,
      view.ratified && <a href={view.ratified.href}>{wholeReferences(view.ratified.text)}</a>,
    ),
    ...recordsFact('supersededBy', words.supersededBy, view.supersededBy),
    ...recordsFact('supersedes', words.supersedes, view.supersedes),
    ...linksFact('deployments', words.restsOnIt, view.deployments),
    ...recordsFact('proposals', words.proposals, view.proposals),
  ];
}

function GapMoved({ locale, view }: Props) {
  const { decision: words } = allWords[locale].registers;
  if (!view.moved || !view.gap) return null;
  return (
    <Panel title={words.gapTitle}>
      <p className="mb-2">{view.moved.sentence}</p>
      {view.moved.why.map((line) => (
        <p key={line} className="mb-2">
          {line}
        </p>
      ))}
      <p className="cyd-lines__detail">{words.gapSource}</p>
      <p className="mb-2">
        <a href={view.gap.href}>
          {words.openGap}
          {': '}
          {view.gap.label}
        </a>
      </p>
    </Panel>
  );
}

function Positions({ locale, view }: Props) {
  const { decision: words, forms } = allWords[locale].registers;
  const { may, positions } = view;
  const heads = words.positionColumns;
  const common = { form: formWords(locale), hidden: may.hidden, words: forms, stances: may.stances };
  // Nothing to see and nothing to say: an observer is not told of positions at all.
  if (positions.rows.length === 0 && !may.own && !may.manages) return null;
  return (
    <section>
      <h2 className="nhsuk-heading-m">{words.positions}</h2>
      {positions.rows.length > 0 ? <p>{positions.summary}</p> : null}
      <DataTable
        caption={words.positions}
        captionHidden
        rows={positions.rows}
        rowKey={({ key }) => key}
        empty={<p>{words.positionsEmpty}</p>}
        columns={[
          { key: 'member', head: heads.member, cell: ({ name }) => name },
          { key: 'stance', head: heads.stance, cell: ({ stance, tone }) => <Tag tone={tone}>{stance}</Tag> },
          {
            key: 'reason',
            head: heads.reason,
            cell: ({ reason, lang }) => reason && <span lang={lang}>{reason}</span>,
          },
          {
            key: 'day',
            head: heads.day,
            cell: ({ day }) => <span className="whitespace-nowrap">{day}</span>,
          },
        ]}
      />
      {may.own ? <OwnPositionForm {...common} initial={may.own} /> : null}
      {may.positions.length > 0 ? (
        <PositionsForm
          {...common}
          words={view.byCorrespondence ? { ...forms, positions: forms.positionsAnswered } : forms}
          rows={may.positions}
        />
      ) : null}
    </section>
  );
}

function Actions({ locale, view }: Props) {
  const { decision: words } = allWords[locale].registers;
  return (
    <section>
      <h2 className="nhsuk-heading-m">{words.actions}</h2>
      {view.actions.length > 0 ? (
        <ul className="cyd-lines mb-8">
          {view.actions.map(({ href, reference, text, lang, status, detail }) => (
            <li key={href}>
              <a href={href}>{reference}</a>
              {': '}
              <span lang={lang}>{text}</span>
              <span className="cyd-lines__detail">{`${status}\u00a0· ${detail}`}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p className="cyd-empty">{words.actionsEmpty}</p>
      )}
    </section>
  );
}

function ChangeForms({ locale, view }: Props) {
  const { decision: words, forms } = allWords[locale].registers;
  const { may } = view;
  const common = { form: formWords(locale), hidden: may.hidden, words: forms };
  if (!may.review && !may.supersede) return null;
  return (
    <section>
      <h2 className="nhsuk-heading-m">{words.change}</h2>
      {may.review && !view.isReviewDue ? (
        <Folded summary={forms.review} isOpen={false}>
          <ReviewForm {...common} submissionKey={may.submissionKey} />
        </Folded>
      ) : null}
      {may.review ? <ReviewDayForm {...common} initial={may.reviewOn} /> : null}
      {may.standing ? <StandingForm {...common} initial={may.standing} /> : null}
      {may.standing?.lastDay ? <EndStandingForm {...common} /> : null}
      {may.supersede ? <SupersedeForm {...common} {...may.supersede} /> : null}
    </section>
  );
}
