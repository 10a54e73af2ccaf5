import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { canSomewhere } from '@/domain/access/can';
import { waitsFor } from '@/features/deployments/allowed-steps';
import { DeploymentTable } from '@/features/deployments/components/deployment-table';
import { WaitingPanel } from '@/features/deployments/components/waiting-panel';
import { listDeployments } from '@/features/deployments/data/list-deployments';
import { parseShownStatus, SHOWN_STATUSES, shownStatus } from '@/features/deployments/status';
import { formWords } from '@/i18n/form-words';
import { parseLocale, routing } from '@/i18n/routing';
import { guardList } from '@/server/guard';
import { ButtonLink } from '@/ui/button';
import { FilterForm } from '@/ui/form/filter-form';
import { SelectField } from '@/ui/form/select-field';
import { idle } from '@/ui/form-state';
import { PageHeading } from '@/ui/page-heading';

type Props = {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<{ status?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale) ?? routing.defaultLocale;
  const words = await getTranslations({ locale, namespace: 'deployments' });
  return { title: words('title') };
}

export default async function DeploymentsPage({ params, searchParams }: Props) {
  const actor = await guardList('deployment:view');
  const locale = parseLocale((await params).locale) ?? routing.defaultLocale;
  const words = await getTranslations({ locale, namespace: 'deployments' });
  const asked = (await searchParams).status;
  const status = parseShownStatus(typeof asked === 'string' ? asked : undefined);
  const all = await listDeployments(actor);
  const rows = status ? all.filter((row) => shownStatus(row, actor.today) === status) : all;
  const waiting = status ? [] : rows.filter((row) => waitsFor(actor, row));
  const others = rows.filter((row) => !waiting.includes(row));
  const empty = status ? 'list.noneOfStatus' : waiting.length > 0 ? 'list.noOthers' : 'list.none';
  return (
    <>
      <PageHeading title={words('title')} />
      <p className="nhsuk-body-l nhsuk-u-reading-width">{words('lead')}</p>
      {waiting.length > 0 ? <WaitingPanel locale={locale} actor={actor} rows={waiting} /> : null}
      {canSomewhere(actor, 'deployment:request') ? (
        <ButtonLink href={`/${locale}/deployments/new`}>{words('ask')}</ButtonLink>
      ) : null}
      {all.length > 0 ? (
        <FilterForm
          label={words('list.filter')}
          words={formWords(locale)}
          submit={words('list.filterSubmit')}
        >
          <SelectField
            name="status"
            label={words('list.filterStatus')}
            initial={status ?? ''}
            alwaysChosen
            state={idle}
            options={[
              { value: '', label: words('list.filterAll') },
              ...SHOWN_STATUSES.map((value) => ({ value, label: words(`status.${value}`) })),
            ]}
          />
        </FilterForm>
      ) : null}
      <h2 className="nhsuk-heading-m">{words(waiting.length > 0 ? 'list.captionOthers' : 'list.caption')}</h2>
      <DeploymentTable
        locale={locale}
        today={actor.today}
        caption={words(waiting.length > 0 ? 'list.captionOthers' : 'list.caption')}
        rows={others}
        empty={words(empty)}
      />
    </>
  );
}
