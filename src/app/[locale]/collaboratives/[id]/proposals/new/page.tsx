import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { answerDueOn, nextStops, PROPOSAL_AIMS, PROPOSAL_LEVELS } from '@/domain/meetings/proposal-path';
import { titleOf } from '@/features/meetings/collaborative/page-title';
import { findCollaborative } from '@/features/meetings/data/find-collaborative';
import { beginningTexts, isFromClosed } from '@/features/meetings/proposals/beginning-texts';
import { MakeProposalForm } from '@/features/meetings/proposals/components/make-proposal-form';
import { findBeginning } from '@/features/meetings/proposals/data/find-beginning';
import { stopNames } from '@/features/meetings/proposals/stop-name';
import { formWords } from '@/i18n/form-words';
import { formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import { parseLocale, routing } from '@/i18n/routing';
import { words as allWords } from '@/i18n/words';
import { readAs } from '@/server/db';
import { newSubmissionKey } from '@/server/form-action';
import { guardPage } from '@/server/guard';
import { Breadcrumb } from '@/ui/breadcrumb';
import { InsetText } from '@/ui/details';
import { PageHeading } from '@/ui/page-heading';

const optionalUuid = z.uuid().optional();
const query = z.object({ item: optionalUuid, decision: optionalUuid, need: optionalUuid });

type Props = {
  readonly params: Promise<{ locale: string; id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale) ?? routing.defaultLocale;
  const words = await getTranslations({ locale, namespace: 'proposals.make' });
  return { title: await titleOf(params, words('title')) };
}

export default async function MakeProposalPage({ params, searchParams }: Props) {
  const { id, locale: askedLocale } = await params;
  if (!z.uuid().safeParse(id).success) notFound();
  const actor = await guardPage('proposal:make', { kind: 'collaborative', id });
  const locale = parseLocale(askedLocale) ?? routing.defaultLocale;
  const asked = query.safeParse(await searchParams);
  if (!asked.success) notFound();
  const { item: itemId = null, decision: decisionId = null, need } = asked.data;
  const found = await readAs(actor, async (tx) => ({
    collaborative: await findCollaborative(tx, actor, id),
    beginning: await findBeginning(tx, id, { item: itemId, decision: decisionId }, actor.today),
  }));
  const { collaborative, beginning } = found;
  if (!collaborative) notFound();
  const { stops, needs, decisions, decision, item } = beginning;
  const words = await getTranslations({ locale, namespace: 'proposals' });
  const common = await getTranslations({ locale, namespace: 'common' });
  const nameOf = await stopNames(locale);
  const format = formats(locale);
  const name = nameIn(locale, collaborative);
  const home = `/${locale}/collaboratives/${id}`;
  const first = nextStops([], 'open', stops);
  // From the nearest to the widest, by name within each.
  const to = PROPOSAL_LEVELS.flatMap((level) =>
    format.sortBy(
      first
        .filter((stop) => stop.level === level)
        .map((stop) => ({
          value: `${stop.kind}:${stop.id}`,
          label: nameOf(stop),
          group: words(`level.${level}`),
        })),
      ({ label }) => label,
    ),
  );
  return (
    <>
      <Breadcrumb
        label={common('breadcrumb')}
        places={[
          { href: home, label: name },
          { href: `${home}/proposals`, label: words('title') },
        ]}
      />
      <div className="nhsuk-u-reading-width">
        <PageHeading caption={name} title={words('make.title')} />
        {to.length === 0 ? (
          <p>{words('make.nobody')}</p>
        ) : (
          <MakeProposalForm
            form={formWords(locale)}
            words={allWords[locale].proposals.make}
            intro={
              <>
                <p>{words('make.lead')}</p>
                {item ? (
                  <InsetText>
                    <p>
                      {words('make.from')}
                      {': '}
                      <a href={`/${locale}/meetings/${item.meeting.id}`}>
                        {words('make.fromItem', {
                          title: item.title,
                          reference: item.meeting.reference,
                          day: format.day(item.meeting.heldOn),
                        })}
                      </a>
                    </p>
                    {isFromClosed(beginning) ? <p>{words('make.fromClosed')}</p> : null}
                  </InsetText>
                ) : null}
              </>
            }
            hidden={{ collaborativeId: id, submissionKey: newSubmissionKey(), agendaItemId: item?.id ?? '' }}
            initial={{
              ...beginningTexts(beginning),
              needId: need ?? item?.needId ?? '',
              decisionId: decision?.id ?? '',
              to: '',
              dueOn: answerDueOn(actor.today),
            }}
            aims={PROPOSAL_AIMS.map((value) => ({ value, label: words(`aim.${value}`) }))}
            needs={needs.map((row) => ({
              value: row.id,
              label: words('make.needLine', {
                title: nameIn(locale, row),
                reference: row.reference,
                place: nameIn(locale, { nameEn: row.placeNameEn, nameCy: row.placeNameCy }),
              }),
            }))}
            decisions={decisions.map(({ id: value, reference, text, decidedOn }) => ({
              value,
              label: words('make.decisionLine', { reference, day: format.day(decidedOn), text }),
            }))}
            to={to}
          />
        )}
      </div>
    </>
  );
}
