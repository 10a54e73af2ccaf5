import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { VoiceSection } from '@/features/meetings/collaborative/components/voice-section';
import { listVoiceMeetings } from '@/features/meetings/collaborative/data/list-voice-meetings';
import { collaborativeOf, openCollaborative } from '@/features/meetings/collaborative/page-facts';
import { titleOf } from '@/features/meetings/collaborative/page-title';
import { voicePage } from '@/features/meetings/collaborative/voice-page';
import { isMemberOn, listMembers } from '@/features/meetings/data/list-members';
import { listProfessions } from '@/features/meetings/data/list-professions';
import { verdictWords } from '@/i18n/form-words';
import { parseLocale, routing } from '@/i18n/routing';
import { guardPage } from '@/server/guard';
import { Breadcrumb } from '@/ui/breadcrumb';
import { PageHeading } from '@/ui/page-heading';
import { VerdictList } from '@/ui/verdict-list';

type Props = { readonly params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale) ?? routing.defaultLocale;
  const t = await getTranslations({ locale, namespace: 'collaborative.voice' });
  return { title: await titleOf(params, t('title')) };
}

export default async function VoicePage({ params }: Props) {
  const actor = await guardPage('collaborative:view', await collaborativeOf(params));
  const opened = await openCollaborative(actor, params, async (tx, read) => ({
    voice: await listVoiceMeetings(tx, read.reader, read.collaborative.id, read.actor.today),
    members: (await listMembers(tx, read.collaborative.id)).filter((one) =>
      isMemberOn(one, read.actor.today),
    ),
    professions: await listProfessions(tx),
  }));
  const { locale, name, reader, facts } = opened;
  const t = await getTranslations({ locale, namespace: 'collaborative.voice' });
  const view = await voicePage(locale, { ...facts, reader, today: actor.today }, facts.professions);
  return (
    <>
      <Breadcrumb {...opened.breadcrumb} />
      <PageHeading caption={name} title={t('title')} />
      {view ? (
        <>
          <p className="nhsuk-body-l nhsuk-u-reading-width">{view.lead}</p>
          {view.findings.length > 0 ? (
            <VerdictList
              title={t('advice')}
              findings={view.findings}
              passed=""
              words={verdictWords(locale)}
            />
          ) : null}
          {view.sections.map((section) => (
            <VoiceSection key={section.key} section={section} />
          ))}
          <p className="cyd-lines__detail">{view.source}</p>
        </>
      ) : (
        <p>{t('none')}</p>
      )}
    </>
  );
}
