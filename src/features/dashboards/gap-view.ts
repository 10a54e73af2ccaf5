import { type DecisionState, decisionStates } from '@/domain/meetings/decision-review';
import { type CalendarDay, dayBefore } from '@/domain/time/calendar-day';
import { isActive } from '@/domain/workforce/deployment-status';
import { subtractWte, sumWte, type Wte } from '@/domain/wte/wte';
import { dataCoverView } from '@/i18n/data-cover';
import { formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';
import { plannedAt } from '@/server/gaps/region-gaps';
import type { TagTone } from '@/ui/tag';
import { dashboardWords } from './dashboard-words';
import type { GapFigures } from './data/gap-figures';
import type { GapDecision, GapDeployment } from './data/gap-story';
import { absolute, standingOf, tenths } from './figures';
import { type GapFrame, requiredPart } from './gap-required-view';
import { lastDay, suppliedPart } from './gap-supplied-view';
import { gapInterval, placeLabel } from './heat-cells';

function notKnown({ figures, words, f }: GapFrame): readonly string[] {
  const { cell, supply } = figures;
  const lines: string[] = [];
  if (cell.planned === 'here') {
    if (cell.requirement === null) lines.push(words('gap.notKnown.noPathway'));
    else if (!cell.requirement.known) {
      const missing = new Set(cell.requirement.missing.map(({ what }) => what));
      for (const what of missing)
        lines.push(
          what === 'population'
            ? words('gap.notKnown.population')
            : words('gap.notKnown.factor', { factor: words(`gap.factor.${what}`) }),
        );
    }
  }
  if (supply.unplacedInRegion > 0)
    lines.push(words('gap.notKnown.unplaced', { wte: f.wteFigure(supply.unplacedInRegion) }));
  return lines;
}

function cliffPart({ figures, words, f, locale }: GapFrame) {
  const { fixedTerm, teamNames } = figures;
  const wte = sumWte(fixedTerm.map((row) => row.wte));
  return {
    title: words('gap.cliff.title', { some: fixedTerm.length > 0 ? 'yes' : 'other', wte: f.wteFigure(wte) }),
    rows: fixedTerm.map((row, index) => {
      const team = teamNames.get(row.teamId);
      return {
        key: `${row.teamId} ${index}`,
        endsOn: row.endsOn ? f.day(row.endsOn) : null,
        stream: row.fundingStream,
        team: team ? nameIn(locale, team) : '',
        wte: f.wteFigure(row.wte),
      };
    }),
  };
}

function aheadRows({ figures, words, f }: GapFrame) {
  return figures.ahead.map(({ day, cell: { gap } }) => {
    const ending = sumWte(
      figures.fixedTerm.filter(({ endsOn }) => endsOn !== null && endsOn < day).map(({ wte }) => wte),
    );
    const figure = (wte: Wte | null) => (wte === null ? words('unknownMark') : f.wteFigure(wte));
    const signed = (wte: Wte | null) => (wte === null ? words('unknownMark') : f.signedWteFigure(wte));
    return {
      key: day,
      day: f.day(day),
      required: figure(gap.required),
      supplied: figure(gap.supplied),
      gap: signed(gap.gap),
      withCliff: signed(gap.gap === null ? null : ((gap.gap + ending) as Wte)),
    };
  });
}

const TONES: Readonly<Record<GapDeployment['status'] | 'active', TagTone>> = {
  requested: 'info',
  released: 'info',
  accepted: 'info',
  agreed: 'good',
  active: 'good',
  refused: 'bad',
  declined: 'attention',
  withdrawn: 'neutral',
  ended: 'neutral',
};

const STATE_TONES: Readonly<Record<Exclude<DecisionState, 'decided' | 'review_due'>, TagTone>> = {
  recommended: 'attention',
  not_ratified: 'neutral',
  superseded: 'neutral',
  ended: 'neutral',
  standing: 'info',
};

/** How a decision stands, where that is more than decided. */
function decisionTag({ words, f }: GapFrame, decision: GapDecision, today: CalendarDay) {
  const [state] = decisionStates(decision, today);
  if (state === 'decided' || state === 'review_due') return null;
  const { standingUntil } = decision;
  const day = standingUntil === null ? '' : f.day(dayBefore(standingUntil));
  return { tone: STATE_TONES[state], text: words(`gap.story.state.${state}`, { day }) };
}

/** Decisions and deployments about the gap, the newest first. */
function story(frame: GapFrame, today: CalendarDay) {
  const { figures, words, f, locale, seesDeployments } = frame;
  const decisions = figures.decisions.map((decision) => ({
    key: decision.id,
    dateTime: decision.decidedOn,
    when: f.day(decision.decidedOn),
    title: words(decision.status === 'decided' ? 'gap.story.decided' : 'gap.story.recommended', {
      reference: decision.reference,
    }),
    // In the language that it was written in, whatever the page's.
    text: { language: decision.language, text: decision.text },
    by: decision.collaborative ? nameIn(locale, decision.collaborative) : undefined,
    // Who may open the meeting may open the decision.
    href: decision.meeting ? `/${locale}/decisions/${decision.id}` : undefined,
    link: decision.meeting
      ? {
          href: `/${locale}/meetings/${decision.meeting.id}`,
          label: words('gap.story.meeting', { reference: decision.meeting.reference }),
        }
      : null,
    note: decision.reviewOn ? words('gap.story.review', { day: f.day(decision.reviewOn) }) : null,
    tag: decisionTag(frame, decision, today),
  }));
  const deployments = figures.deployments.map((row) => {
    const active = isActive(row.status, row.startsOn, row.endsBefore, today);
    const status = active ? 'active' : row.status;
    return {
      key: row.id,
      dateTime: row.askedOn,
      when: f.day(row.askedOn),
      title: words('gap.story.deployment', {
        reference: row.reference,
        wte: f.wteFigure(row.wte),
        from: f.day(row.startsOn),
        to: f.day(lastDay(row.endsBefore)),
      }),
      text: null,
      by: row.collaborative ? nameIn(locale, row.collaborative) : undefined,
      href: seesDeployments ? `/${locale}/deployments/${row.id}` : undefined,
      link: null,
      note: null,
      tag: { tone: TONES[status], text: words(`gap.status.${status}`) },
    };
  });
  return [...decisions, ...deployments].sort((a, b) => (a.dateTime < b.dateTime ? 1 : -1));
}

export type GapView = ReturnType<typeof gapView>;

/** Everything that a gap's own page says, ready to show. */
export function gapView(
  locale: Locale,
  figures: GapFigures,
  today: CalendarDay,
  /** Whether the reader may open deployments at all; without it they see their WTE and nothing of them. */
  seesDeployments: boolean,
) {
  const words = dashboardWords(locale);
  const f = formats(locale);
  const frame: GapFrame = { locale, f, words, figures, seesDeployments };
  const { cell, inputs } = figures;
  const { gap, place, profession } = cell;
  const level = plannedAt(profession);
  const supplied = tenths(f, gap.supplied ?? sumWte([]));
  const known = cell.planned === 'here' && gap.gap !== null && gap.required !== null;
  const day = f.day(inputs.day);
  const told = story(frame, today);
  return {
    place: placeLabel(locale, words, place),
    region: nameIn(locale, inputs.region),
    regionId: inputs.region.id,
    day,
    title: words('gap.title', { profession: nameIn(locale, profession) }),
    coverage: dataCoverView(locale, inputs),
    headline:
      known && gap.gap !== null
        ? words('gap.headline', {
            standing: standingOf(gap.gap),
            gap: tenths(f, absolute(gap.gap)),
            interval: gapInterval(words, f, gap),
          })
        : words('gap.unknown', { supplied }),
    elsewhere:
      cell.planned === 'here'
        ? null
        : words(
            level === 'region'
              ? 'gap.elsewhereRegion'
              : level === 'county'
                ? 'gap.elsewhereCounty'
                : 'gap.elsewhereCluster',
          ),
    sum:
      known && gap.required !== null && gap.supplied !== null && gap.gap !== null
        ? words('gap.made.sum', {
            required: f.wteFigure(gap.required),
            supplied: f.wteFigure(gap.supplied),
            gap: f.signedWteFigure(subtractWte(gap.required, gap.supplied)),
          })
        : words('gap.made.sumUnknown', { supplied: f.wteFigure(gap.supplied ?? 0) }),
    ratio:
      gap.cover === null
        ? null
        : words('gap.made.ratio', { ratio: f.number(gap.cover, { least: 2, most: 2 }) }),
    known,
    required: requiredPart(frame),
    supplied: suppliedPart(frame),
    suppliedCaption: words('gap.supplied.caption', { day }),
    notKnown: notKnown(frame),
    cliff: cliffPart(frame),
    ahead: aheadRows(frame),
    story: told,
    storyLink: words('gap.story.link', { number: f.number(told.length) }),
    source: words('gap.source', { day }),
  };
}
