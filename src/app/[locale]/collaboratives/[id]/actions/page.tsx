import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { can } from '@/domain/access/can';
import { actionRegisterView } from '@/features/meetings/registers/action-register-view';
import { bulkFormProps } from '@/features/meetings/registers/bulk-form-props';
import { ActionRegister } from '@/features/meetings/registers/components/action-register';
import { BulkActionForm } from '@/features/meetings/registers/components/bulk-action-form';
import { findActionRegister } from '@/features/meetings/registers/data/find-registers';
import type { Asked } from '@/features/meetings/registers/register-filters';
import { nameIn } from '@/i18n/named';
import { parseLocale, routing } from '@/i18n/routing';
import { guardPage } from '@/server/guard';
import { Breadcrumb } from '@/ui/breadcrumb';
import { PageHeading } from '@/ui/page-heading';

type Props = {
  readonly params: Promise<{ locale: string; id: string }>;
  readonly searchParams: Promise<Asked>;
};

async function load(params: Props['params']) {
  const { id, locale: asked } = await params;
  if (!z.uuid().safeParse(id).success) notFound();
  const actor = await guardPage('meeting:view', { kind: 'collaborative', id });
  const facts = await findActionRegister(actor, id);
  if (!facts) notFound();
  const locale = parseLocale(asked) ?? routing.defaultLocale;
  return { actor, id, locale, facts, path: `/${locale}/collaboratives/${id}` };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { facts, locale } = await load(params);
  const t = await getTranslations({ locale, namespace: 'registers' });
  return { title: `${nameIn(locale, facts.collaborative)}: ${t('actions.title')}` };
}

export default async function ActionsPage({ params, searchParams }: Props) {
  const { actor, id, facts, locale, path } = await load(params);
  const t = await getTranslations({ locale, namespace: 'registers' });
  const common = await getTranslations({ locale, namespace: 'common' });
  const name = nameIn(locale, facts.collaborative);
  const view = await actionRegisterView(
    locale,
    { ...facts, today: actor.today, path: `${path}/actions` },
    await searchParams,
  );
  const shown = new Set(view.rows.map((row) => row.id));
  const bulk = await bulkFormProps(
    locale,
    actor,
    { collaborativeId: id, meetingId: null },
    facts.all.filter((row) => shown.has(row.id)),
  );
  const isMember = can(actor, 'action:update', { kind: 'collaborative', id });
  return (
    <>
      <Breadcrumb label={common('breadcrumb')} places={[{ href: path, label: name }]} />
      <PageHeading caption={name} title={t('actions.title')} />
      <p className="nhsuk-body-l nhsuk-u-reading-width">{t('actions.lead')}</p>
      <ActionRegister locale={locale} view={view} mineHref={isMember ? `/${locale}/actions` : null} />
      {bulk ? <BulkActionForm {...bulk} /> : null}
    </>
  );
}
