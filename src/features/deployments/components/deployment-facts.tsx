import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { dayBefore } from '@/domain/time/calendar-day';
import { formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import { SummaryList, type SummaryRow } from '@/ui/summary-list';
import { wholeReferences } from '@/ui/whole-references';
import type { AboutDeployment } from './about-deployment';

/** What a deployment is about. A name is here only where row security shows it. */
export async function DeploymentFacts({ locale, deployment }: AboutDeployment) {
  const words = await getTranslations({ locale, namespace: 'deployments' });
  const format = formats(locale);
  const { need, period, host, team, collaborative } = deployment;
  const place = nameIn(locale, deployment.place);
  const profession = nameIn(locale, deployment.profession);
  const fact = (key: FactKey, value: ReactNode): SummaryRow => ({
    key,
    term: words(`page.fact.${key}`),
    value,
  });
  const rows = [
    fact('place', place),
    fact('profession', profession),
    fact(
      'wte',
      words('page.wteTier', {
        wte: format.wte(deployment.wte),
        tier: words(`tier.${deployment.tier}`),
      }),
    ),
    fact(
      'period',
      words('list.fromTo', { from: format.day(period.from), to: format.day(dayBefore(period.to)) }),
    ),
    fact('setting', words(`setting.${deployment.setting}`)),
    fact(
      'need',
      need
        ? words('request.needLine', {
            title: locale === 'cy' ? need.titleCy : need.titleEn,
            reference: need.reference,
            place: nameIn(locale, need.place),
          })
        : words('page.noNeed'),
    ),
    fact('decision', <Decision locale={locale} deployment={deployment} />),
    fact(
      'gap',
      <a
        href={`/${locale}/gaps/${deployment.receivingPlaceId}/${encodeURIComponent(deployment.professionKey)}`}
      >
        {words('page.gapLink', { profession, place })}
      </a>,
    ),
    ...(collaborative ? [fact('collaborative', nameIn(locale, collaborative))] : []),
    fact('whatChanges', <span lang={deployment.language}>{deployment.whatChanges}</span>),
    ...(deployment.regionAgreement ? [fact('regionAgreement', deployment.regionAgreement)] : []),
    fact('host', host ? nameIn(locale, host) : words('page.notReleased')),
    ...(team ? [fact('team', nameIn(locale, team))] : []),
    ...(deployment.mode ? [fact('person', deployment.person ?? words(UNNAMED[deployment.mode]))] : []),
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

type FactKey =
  | 'collaborative'
  | 'decision'
  | 'gap'
  | 'host'
  | 'need'
  | 'period'
  | 'person'
  | 'place'
  | 'profession'
  | 'regionAgreement'
  | 'setting'
  | 'team'
  | 'whatChanges'
  | 'wte';

const UNNAMED = { named: 'page.unnamed', aggregate: 'page.withoutName' } as const;

/** Rests on a decision: a link for those who may read the meeting, its words for those who see the gap. */
async function Decision({ locale, deployment }: Pick<AboutDeployment, 'deployment' | 'locale'>) {
  const words = await getTranslations({ locale, namespace: 'deployments' });
  const { decision, decisionId } = deployment;
  if (!decision) return words(decisionId ? 'page.hiddenDecision' : 'page.noDecision');
  const text = <span lang={decision.language}>{decision.text}</span>;
  if (!decision.meetingId)
    return (
      <>
        {wholeReferences(decision.reference)}: {text}
      </>
    );
  return (
    <>
      <a className="whitespace-nowrap" href={`/${locale}/meetings/${decision.meetingId}`}>
        {decision.reference}
      </a>
      : {text}
    </>
  );
}
