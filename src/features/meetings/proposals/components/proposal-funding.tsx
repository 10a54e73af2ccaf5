import { getTranslations } from 'next-intl/server';
import { formats } from '@/i18n/format';
import { Tag } from '@/ui/tag';
import type { AboutProposal } from './about-proposal';

/** What the funder decided: apart from support, because it is not the same. */
export async function ProposalFunding({ locale, proposal }: AboutProposal) {
  const words = await getTranslations({ locale, namespace: 'proposals' });
  const { funder, fundedOn, fundingGranted, fundingNote, fundingLanguage } = proposal;
  const told = funder !== null && fundedOn !== null;
  return (
    <section aria-labelledby="money">
      <h2 className="nhsuk-heading-m" id="money">
        {words('page.funding')}
      </h2>
      <p>{words('page.fundingLead')}</p>
      {told ? (
        <p>
          <Tag tone={fundingGranted ? 'good' : 'bad'}>
            {words(fundingGranted ? 'money.granted' : 'money.refused')}
          </Tag>{' '}
          {words(fundingGranted ? 'page.fundingGranted' : 'page.fundingRefused', {
            funder,
            day: formats(locale).day(fundedOn),
          })}
        </p>
      ) : (
        <p>{words('page.fundingNone')}</p>
      )}
      {fundingNote ? (
        <p className="whitespace-pre-line" lang={fundingLanguage ?? undefined}>
          {fundingNote}
        </p>
      ) : null}
    </section>
  );
}
