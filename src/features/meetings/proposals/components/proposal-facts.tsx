import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';
import { SummaryList, type SummaryRow } from '@/ui/summary-list';
import { wholeReferences } from '@/ui/whole-references';
import { GapLinks } from '../../components/gap-links';
import type { GapRow } from '../data/find-proposal';
import type { AboutProposal } from './about-proposal';

/** What is asked for and why; where it comes from is for the collaborative's own people. */
export async function ProposalFacts({ locale, proposal }: AboutProposal) {
  const words = await getTranslations({ locale, namespace: 'proposals' });
  const format = formats(locale);
  const { need, item, decision, gaps, collaborative } = proposal;
  const name = nameIn(locale, collaborative);
  const written = (text: string) => (
    <span lang={proposal.language} className="whitespace-pre-line">
      {text}
    </span>
  );
  const row = (key: RowKey, value: ReactNode): SummaryRow => ({ key, term: words(`page.${key}`), value });
  const rows = [
    row('statement', written(proposal.statement)),
    row('evidence', proposal.evidence ? written(proposal.evidence) : words('page.noEvidence')),
    row(
      'aims',
      <ul className="list-none p-0 m-0">
        {proposal.aims.map((aim) => (
          <li key={aim}>{words(`aim.${aim}`)}</li>
        ))}
      </ul>,
    ),
    row('parties', proposal.parties ? written(proposal.parties) : words('page.noParties')),
    row(
      'need',
      need
        ? words('make.needLine', {
            title: nameIn(locale, need),
            reference: need.reference,
            place: nameIn(locale, need.place),
          })
        : words('page.noNeed'),
    ),
    ...(need
      ? [
          row(
            'needStatement',
            <span lang={need.language} className="whitespace-pre-line">
              {need.statement}
            </span>,
          ),
        ]
      : []),
    ...(gaps.length > 0 ? [row('gaps', <GapLinks groups={gapGroups(locale, gaps)} />)] : []),
    ...(item
      ? [
          row(
            'item',
            <>
              <a href={`/${locale}/meetings/${item.meeting.id}`} lang={item.meeting.language}>
                {item.title}
              </a>
              {', '}
              {wholeReferences(
                words('page.itemLine', {
                  reference: item.meeting.reference,
                  day: format.day(item.meeting.heldOn),
                }),
              )}
            </>,
          ),
        ]
      : []),
    ...(decision
      ? [
          row(
            'decision',
            <>
              <a href={`/${locale}/decisions/${decision.id}`}>
                {words('page.decisionLine', { reference: decision.reference })}
              </a>
              {': '}
              <span lang={decision.language}>{decision.text}</span>
            </>,
          ),
        ]
      : []),
    row(
      'collaborative',
      words('page.madeBy', {
        collaborative: name,
        name: proposal.names.get(proposal.madeById) ?? '',
        day: format.day(proposal.madeOn),
      }),
    ),
  ];
  return (
    <section aria-labelledby="facts">
      <h2 className="nhsuk-heading-m" id="facts">
        {words('page.facts')}
      </h2>
      <SummaryList rows={rows} />
    </section>
  );
}

type RowKey =
  | 'aims'
  | 'collaborative'
  | 'decision'
  | 'evidence'
  | 'gaps'
  | 'item'
  | 'need'
  | 'needStatement'
  | 'parties'
  | 'statement';

/** Gaps profession by profession, with the places of each. */
function gapGroups(locale: Locale, gaps: readonly GapRow[]) {
  const { sortBy } = formats(locale);
  const groups = [...Map.groupBy(gaps, ({ professionKey }) => professionKey)].map(([key, own]) => ({
    key,
    profession: nameIn(locale, {
      nameEn: own[0]?.professionNameEn ?? key,
      nameCy: own[0]?.professionNameCy ?? key,
    }),
    places: sortBy(
      own.map((gap) => {
        const place = nameIn(locale, { nameEn: gap.placeNameEn, nameCy: gap.placeNameCy });
        const href = `/${locale}/gaps/${gap.placeId}/${encodeURIComponent(key)}`;
        return { key: gap.placeId, href, label: place, place };
      }),
      ({ place }) => place,
    ),
  }));
  return sortBy(groups, ({ profession }) => profession);
}
