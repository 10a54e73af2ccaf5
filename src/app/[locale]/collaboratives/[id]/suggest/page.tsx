import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { can } from '@/domain/access/can';
import { SuggestForm } from '@/features/meetings/agenda/components/suggest-form';
import { SuggestionList } from '@/features/meetings/agenda/components/suggestion-list';
import { findNextAgenda, listSuggestions } from '@/features/meetings/agenda/data/list-suggestions';
import { itemOptions, itemWords } from '@/features/meetings/agenda/item-options';
import { titleOf } from '@/features/meetings/collaborative/page-title';
import { findCollaborative } from '@/features/meetings/data/find-collaborative';
import { listNeedsServed } from '@/features/meetings/data/list-needs-served';
import { formWords } from '@/i18n/form-words';
import { nameIn } from '@/i18n/named';
import { parseLocale, routing } from '@/i18n/routing';
import { readAs } from '@/server/db';
import { newSubmissionKey } from '@/server/form-action';
import { guardPage } from '@/server/guard';
import { Breadcrumb } from '@/ui/breadcrumb';
import { PageHeading } from '@/ui/page-heading';

type Props = {
  readonly params: Promise<{ locale: string; id: string }>;
  readonly searchParams: Promise<{ readonly answer?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale) ?? routing.defaultLocale;
  const words = await getTranslations({ locale, namespace: 'agenda.suggest' });
  return { title: await titleOf(params, words('title')) };
}

export default async function SuggestPage({ params, searchParams }: Props) {
  const { id, locale: asked } = await params;
  if (!z.uuid().safeParse(id).success) notFound();
  const actor = await guardPage('item:suggest', { kind: 'collaborative', id });
  const locale = parseLocale(asked) ?? routing.defaultLocale;
  const { answer } = await searchParams;
  const facts = await readAs(actor, async (tx) => ({
    collaborative: await findCollaborative(tx, actor, id),
    needs: await listNeedsServed(tx, id, actor.today),
    suggestions: await listSuggestions(tx, actor, id),
    next: await findNextAgenda(tx, actor, id, actor.today),
  }));
  if (!facts.collaborative) notFound();
  const t = await getTranslations({ locale, namespace: 'agenda.suggest' });
  const common = await getTranslations({ locale, namespace: 'common' });
  const name = nameIn(locale, facts.collaborative);
  return (
    <>
      <Breadcrumb
        label={common('breadcrumb')}
        places={[{ href: `/${locale}/collaboratives/${id}`, label: name }]}
      />
      <div className="nhsuk-u-reading-width">
        <PageHeading caption={name} title={t('title')} />
        <p>{t('lead')}</p>
        <SuggestForm
          form={formWords(locale)}
          words={itemWords(locale)}
          intendedHint={t('intendedHint')}
          submit={t('submit')}
          hidden={{ collaborativeId: id, submissionKey: newSubmissionKey() }}
          needs={itemOptions(locale, facts.needs, []).needs}
        />
        <SuggestionList
          locale={locale}
          collaborativeId={id}
          suggestions={facts.suggestions}
          next={facts.next}
          leads={can(actor, 'meeting:call', { kind: 'collaborative', id })}
          answering={typeof answer === 'string' ? answer : null}
        />
      </div>
    </>
  );
}
