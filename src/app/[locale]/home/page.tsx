import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { canSomewhere } from '@/domain/access/can';
import { waitsFor } from '@/features/deployments/allowed-steps';
import { WaitingPanel } from '@/features/deployments/components/waiting-panel';
import { listDeployments } from '@/features/deployments/data/list-deployments';
import { ClusterHome } from '@/features/meetings/components/cluster-home';
import { CLUSTER_HOME, startPage } from '@/features/meetings/start-pages';
import { findFrame } from '@/features/people/data/find-frame';
import { nameIn } from '@/i18n/named';
import { parseLocale, routing } from '@/i18n/routing';
import { requireActor } from '@/server/session';
import { PageHeading } from '@/ui/page-heading';
import { LinkLines, Panel } from '@/ui/panel';

type Props = { readonly params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale) ?? routing.defaultLocale;
  const words = await getTranslations({ locale, namespace: 'meetings.home' });
  return { title: words('whereTitle') };
}

/** Leads each person to where their work begins; who holds several appointments is asked. */
export default async function HomePage({ params }: Props) {
  const actor = await requireActor();
  const locale = parseLocale((await params).locale) ?? routing.defaultLocale;
  const words = await getTranslations({ locale, namespace: 'meetings.home' });
  const people = await getTranslations({ locale, namespace: 'people' });
  const roles = await getTranslations({ locale, namespace: 'roles' });
  const { names, regionId } = await findFrame(actor);
  const starts = actor.appointments.flatMap((appointment) => {
    const path = startPage(appointment, regionId);
    if (!path) return [];
    const role = roles(appointment.role);
    const scope = names.get(appointment.scope.id);
    const text = scope ? people('appointmentAt', { role, place: nameIn(locale, scope) }) : role;
    return [{ key: appointment.id, text, path, href: `/${locale}${path}` }];
  });
  const [first] = starts;
  if (!first) {
    return (
      <div className="nhsuk-u-reading-width">
        <PageHeading title={words('nowhereTitle')} />
        <p>{words('nowhereText')}</p>
      </div>
    );
  }
  const others = starts.filter(({ path }) => path !== CLUSTER_HOME);
  if (others.length < starts.length) {
    const deployments = canSomewhere(actor, 'deployment:view') ? await listDeployments(actor) : [];
    const waiting = deployments.filter((row) => waitsFor(actor, row));
    return (
      <>
        <PageHeading title={words('clusterTitle')} />
        {waiting.length > 0 ? <WaitingPanel locale={locale} actor={actor} rows={waiting} /> : null}
        <ClusterHome locale={locale} actor={actor} />
        {others.length > 0 ? (
          <Panel title={words('start')}>
            <LinkLines lines={others.map(({ key, text, href }) => ({ key, text, href }))} />
          </Panel>
        ) : null}
      </>
    );
  }
  if (starts.every(({ path }) => path === first.path)) redirect(`/${locale}${first.path}`);
  return (
    <div className="nhsuk-u-reading-width">
      <PageHeading title={words('whereTitle')} />
      <p>{words('whereHint')}</p>
      <Panel title={words('start')}>
        <LinkLines lines={starts.map(({ key, text, href }) => ({ key, text, href }))} />
      </Panel>
    </div>
  );
}
