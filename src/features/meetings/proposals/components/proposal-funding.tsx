import { getTranslations } from 'next-intl/server';
import { formWords } from '@/i18n/form-words';
import { formats } from '@/i18n/format';
import { words as allWords } from '@/i18n/words';
import { Tag } from '@/ui/tag';
import { type AboutProposal, possibleSteps } from './about-proposal';
import { FundingForm } from './lead-forms';

/** What the funder decided: apart from support, because it is not the same. */
export async function ProposalFunding({ locale, actor, proposal }: AboutProposal) {
  const words = await getTranslations({ locale, namespace: 'proposals' });
  const { funder, fundedOn, fundingGranted, fundingNote, fundingLanguage } = proposal;
  const told = funder !== null && fundedOn !== null;
  const recorded = told
    ? { funder, fundedOn, granted: fundingGranted === true, note: fundingNote ?? '' }
    : null;
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
      {possibleSteps({ actor, proposal }).fund ? (
        <div className="nhsuk-u-reading-width">
          <FundingForm
            form={formWords(locale)}
            words={allWords[locale].proposals.fundingForm}
            hidden={{ proposalId: proposal.id, version: proposal.version }}
            recorded={recorded}
          />
        </div>
      ) : null}
    </section>
  );
}
