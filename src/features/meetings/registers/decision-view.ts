import 'server-only';
import { getTranslations } from 'next-intl/server';
import { can } from '@/domain/access/can';
import { decisionStates, isInForce } from '@/domain/meetings/decision-review';
import { checkRatification } from '@/domain/meetings/ratify';
import { checkSuperseding } from '@/domain/meetings/supersede';
import { dayBefore } from '@/domain/time/calendar-day';
import { formats } from '@/i18n/format';
import { type Named, nameIn } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';
import type { SessionActor } from '@/server/actor';
import { isMemberOn, type MemberRow } from '../data/list-members';
import type { ProfessionRow } from '../data/list-professions';
import { namesFor } from '../names';
import { STANCES } from './choices';
import type { DecisionRecord } from './data/find-decision';
import type { DecisionRegisterRow } from './data/list-decision-register';
import type { GapMoved } from './data/measure-gap';
import { UNKNOWN_REASONS } from './data/measure-gap';
import type { LaterMeetingRow } from './data/ratifying-meetings';
import { decisionTags } from './decision-tags';
import { movedParts, whyUnknown } from './gap-moved';
import { oneOf } from './register-filters';
import { type RegisterWords, registerWords } from './register-words';
import { whoseToRecord } from './whose-position';

export interface DecisionFacts {
  readonly decision: DecisionRecord;
  readonly members: readonly MemberRow[];
  readonly others: readonly DecisionRegisterRow[];
  readonly laterMeetings: readonly LaterMeetingRow[];
  /** Whether it is about a gap that this reader sees. */
  readonly seesGap: boolean;
  /** Null where they see none. */
  readonly moved: GapMoved | null;
  readonly placeNames: ReadonlyMap<string, { id: string } & Named>;
  readonly professions: readonly ProfessionRow[];
  readonly submissionKey: string;
}

interface Frame {
  readonly locale: Locale;
  readonly words: RegisterWords;
  readonly actor: SessionActor;
  readonly facts: DecisionFacts;
}

export type DecisionView = Awaited<ReturnType<typeof decisionView>>;

/** One decision as one reader sees it, with what they may do about it. */
export async function decisionView(locale: Locale, actor: SessionActor, facts: DecisionFacts) {
  const { decision, placeNames, professions } = facts;
  const { collaborative, item } = decision;
  const words = await registerWords(locale);
  const meetings = await getTranslations({ locale, namespace: 'meetings' });
  const { day } = formats(locale);
  const names = await namesFor(locale, professions, placeNames.values());
  const frame = { locale, words, actor, facts };
  const base = `/${locale}/collaboratives/${decision.collaborativeId}`;
  const written = writtenIn(locale);
  const isRecommendation = decision.status === 'recommended';
  const byCorrespondence = item.meeting.kind === 'correspondence';
  const lastDay = decision.standingUntil && dayBefore(decision.standingUntil);
  return {
    title: words(isRecommendation ? 'decision.titleRecommended' : 'decision.title', {
      reference: decision.reference,
    }),
    collaborative: { name: collaborative ? nameIn(locale, collaborative) : '', href: base },
    registerHref: `${base}/decisions`,
    ...written(decision.text, decision.language),
    rationale: decision.rationale && written(decision.rationale, decision.language),
    evidence: decision.evidence && written(decision.evidence, decision.language),
    tags: decisionTags(locale, words, decision, actor.today),
    closed: item.closed,
    isRecommendation,
    byCorrespondence,
    isReviewDue: decisionStates(decision, actor.today).includes('review_due'),
    reviewDue: decision.reviewOn && words('decision.reviewDue', { day: day(decision.reviewOn) }),
    decidedAt: {
      text: words(byCorrespondence ? 'decision.decidedByCorrespondence' : 'decision.decidedAt', {
        day: day(decision.decidedOn),
        reference: item.meeting.reference,
      }),
      href: `/${locale}/meetings/${item.meeting.id}`,
    },
    item: written(item.title, item.meeting.language),
    serves: item.need
      ? words('decision.needLine', {
          need: locale === 'cy' ? item.need.titleCy : item.need.titleEn,
          reference: item.need.reference,
        })
      : meetings(`serves.${item.serves}`),
    gap:
      decision.gapPlaceId && decision.gapProfession
        ? names.gap({ placeId: decision.gapPlaceId, professionKey: decision.gapProfession })
        : null,
    led: decision.ledBy,
    review: reviewLine(frame),
    standing:
      lastDay && decision.standingCase
        ? { lastDay: day(lastDay), ...written(decision.standingCase, decision.language) }
        : null,
    ratified:
      decision.ratifiedAt && decision.ratifiedOn
        ? {
            text: words('decision.ratifiedLine', {
              day: day(decision.ratifiedOn),
              reference: decision.ratifiedAt.reference,
            }),
            href: `/${locale}/meetings/${decision.ratifiedAt.id}`,
            wasRatified: decision.status === 'decided',
          }
        : null,
    supersededBy: decision.supersededBy ? [other(locale, 'decisions', decision.supersededBy)] : [],
    supersedes: decision.supersedes.map((one) => other(locale, 'decisions', one)),
    deployments: decision.deployments.map(({ id, reference }) => ({
      key: id,
      href: `/${locale}/deployments/${id}`,
      label: reference,
    })),
    proposals: decision.proposals.map((one) => other(locale, 'proposals', { ...one, text: one.title })),
    actions: item.actions.map((one) => ({
      ...other(locale, 'actions', one),
      status: meetings(`actionStatus.${one.status}`),
      detail: words('bulk.rowDetail', {
        owner: one.owner.person.name,
        due: one.dueOn ? day(one.dueOn) : words('actions.noDue'),
      }),
    })),
    moved: movedNow(frame),
    reviews: reviewRows(frame),
    positions: positionRows(frame),
    may: mayDo(frame),
  };
}

/** When it is looked at again, or that a review with its reason said never; null where nobody has said. */
function reviewLine({ locale, words, facts: { decision } }: Frame) {
  const { day } = formats(locale);
  const [last] = decision.reviews;
  if (decision.reviewOn) return day(decision.reviewOn);
  return last?.note && last.outcome !== 'end'
    ? words('decision.noFurtherReview', { day: day(last.reviewedOn) })
    : null;
}

const writtenIn = (locale: Locale) => (text: string, language: Locale) => ({
  text,
  lang: language === locale ? undefined : language,
});

type Other = { id: string; reference: string; text: string; language: Locale };

function other(locale: Locale, folder: 'decisions' | 'actions' | 'proposals', one: Other) {
  const { id, reference, text, language } = one;
  return { href: `/${locale}/${folder}/${id}`, reference, ...writtenIn(locale)(text, language) };
}

/** The gap on the day of the decision and today. */
function movedNow({ locale, words, actor, facts: { decision, moved } }: Frame) {
  if (!moved) return null;
  const f = formats(locale);
  const parts = movedParts(words, f, { was: moved.was.gap, now: moved.now.gap });
  return {
    sentence: words('decision.moved', { ...parts, decided: f.day(decision.decidedOn) }),
    why: whyUnknown(words, moved.was.unknown, moved.now.unknown),
    day: f.day(actor.today),
  };
}

function reviewRows({ locale, words, actor, facts: { decision, members, seesGap } }: Frame) {
  const f = formats(locale);
  // What members wrote down in a review is for members, as notes of a meeting are.
  const belongs = can(actor, 'minutes:view-circulated', {
    kind: 'collaborative',
    id: decision.collaborativeId,
  });
  return decision.reviews.map((review) => ({
    key: review.id,
    dateTime: review.reviewedOn,
    when: f.day(review.reviewedOn),
    title: words(`decision.reviewTitle.${review.outcome}`),
    by: members.find(({ personId }) => personId === review.personId)?.name,
    note: belongs ? review.note : null,
    lang: review.language === locale ? undefined : review.language,
    lines: seesGap
      ? [
          words('decision.movedReview', movedParts(words, f, { was: review.gapThen, now: review.gapNow })),
          ...whyUnknown(
            words,
            oneOf(UNKNOWN_REASONS, review.gapThenUnknown ?? ''),
            oneOf(UNKNOWN_REASONS, review.gapNowUnknown ?? ''),
          ),
        ]
      : [],
  }));
}

const STANCE_TONES = { consent: 'good', reservation: 'attention', objection: 'bad' } as const;

/** Who said where they stand; those against first, for they are to be heard. */
function positionRows({ locale, words, facts: { decision, members } }: Frame) {
  const { day, sortBy } = formats(locale);
  const count = (stance: string) => decision.positions.filter((each) => each.stance === stance).length;
  const rows = sortBy(
    decision.positions.map((each) => ({
      key: each.membershipId,
      name: members.find(({ id }) => id === each.membershipId)?.name ?? '',
      order: -STANCES.indexOf(each.stance),
      stance: words(`stance.${each.stance}`),
      tone: STANCE_TONES[each.stance],
      reason: each.reason,
      lang: each.language === locale ? undefined : each.language,
      day: day(each.statedOn),
    })),
    ({ name }) => name,
  ).sort((a, b) => a.order - b.order);
  const summary = words('decision.positionsSummary', {
    consents: count('consent'),
    reservations: count('reservation'),
    objections: count('objection'),
  });
  return { rows, summary };
}

/** What this reader may do, with what the forms offer; null where they may not. */
function mayDo({ locale, words, actor, facts }: Frame) {
  const { decision, members, others, laterMeetings } = facts;
  const { today, personId } = actor;
  const target = { kind: 'collaborative', id: decision.collaborativeId } as const;
  const manages = can(actor, 'register:manage', target);
  const inForce = isInForce(decision, today);
  const { day, sortBy } = formats(locale);
  const positionOf = (id: string) => decision.positions.find(({ membershipId }) => membershipId === id);
  const recordable = whoseToRecord(decision);
  const own = members.find(
    (member) => member.personId === personId && isMemberOn(member, decision.decidedOn),
  );
  const superseded = new Map(
    others.flatMap(({ id, supersededById }) => (supersededById ? [[id, supersededById]] : [])),
  );
  return {
    manages,
    hidden: { decisionId: decision.id, version: decision.version },
    submissionKey: facts.submissionKey,
    ratify:
      manages && decision.status === 'recommended'
        ? laterMeetings
            .filter((meeting) => checkRatification(decision, meeting).length === 0)
            .map(({ id, heldOn, reference }) => ({
              value: id,
              label: words('forms.ratifyMeeting', { day: day(heldOn), reference }),
            }))
        : null,
    review: manages && inForce,
    reviewOn: decision.reviewOn ?? undefined,
    standing:
      manages && inForce
        ? {
            text: decision.standingCase ?? undefined,
            lastDay: decision.standingUntil ? dayBefore(decision.standingUntil) : undefined,
          }
        : null,
    supersede:
      manages && decision.status === 'decided'
        ? {
            initial: decision.supersededById ?? '',
            options: others
              .filter(
                (one) =>
                  checkSuperseding(
                    decision,
                    { ...one, collaborativeId: decision.collaborativeId },
                    superseded,
                  ).length === 0,
              )
              .map(({ id, reference, decidedOn, text }) => ({
                value: id,
                label: words('forms.decisionOption', { reference, day: day(decidedOn), text }),
              })),
          }
        : null,
    positions: manages
      ? sortBy(
          members.filter(({ id }) => recordable.has(id)),
          ({ name }) => name,
        ).map(({ id, name }) => ({
          membershipId: id,
          name,
          stance: positionOf(id)?.stance ?? '',
          reason: positionOf(id)?.reason ?? '',
        }))
      : [],
    own:
      own && can(actor, 'minutes:comment', target)
        ? { stance: positionOf(own.id)?.stance, reason: positionOf(own.id)?.reason ?? undefined }
        : null,
    stances: STANCES.map((value) => ({ value, label: words(`stance.${value}`) })),
  };
}
