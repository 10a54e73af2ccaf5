import 'server-only';
import { getTranslations } from 'next-intl/server';
import { canSomewhere, coveredIds } from '@/domain/access/can';
import { maySearch } from '@/domain/search/may-search';
import type { Locale } from '@/i18n/routing';
import type { SessionActor } from '@/server/actor';
import { currentActor } from '@/server/session';
import type { Frame } from '@/ui/frame';
import { leave } from './actions/leave';
import { findFrame } from './data/find-frame';

/** Who is signed in and where their menu leads: what the header of every page shows. */
export async function frameData(locale: Locale): Promise<Frame> {
  const actor = await currentActor();
  const signInHref = `/${locale}/sign-in`;
  if (!actor)
    return {
      homeHref: `/${locale}`,
      person: null,
      navigation: [],
      searchHref: null,
      signInHref,
      signOut: null,
    };
  const { names, regionId } = await findFrame(actor);
  return {
    homeHref: `/${locale}/home`,
    person: { name: actor.name, appointment: await appointmentText(locale, actor, names) },
    navigation: await navigation(locale, actor, regionId),
    searchHref: maySearch(actor) ? `/${locale}/search` : null,
    signInHref,
    signOut: leave,
  };
}

type Names = Awaited<ReturnType<typeof findFrame>>['names'];

async function appointmentText(locale: Locale, actor: SessionActor, names: Names): Promise<string | null> {
  const words = await getTranslations({ locale, namespace: 'people' });
  const roles = await getTranslations({ locale, namespace: 'roles' });
  const [appointment] = actor.appointments;
  if (!appointment) return null;
  const scope = names.get(appointment.scope.id);
  const place = scope ? (locale === 'cy' ? scope.nameCy : scope.nameEn) : null;
  const first = place
    ? words('appointmentAt', { role: roles(appointment.role), place })
    : roles(appointment.role);
  const more = actor.appointments.length - 1;
  return more > 0 ? words('appointmentsMore', { count: more, first }) : first;
}

/** At most five links, the same on every page. */
async function navigation(
  locale: Locale,
  actor: SessionActor,
  regionId: string | null,
): Promise<Frame['navigation']> {
  const words = await getTranslations({ locale, namespace: 'people.menu' });
  const [reportOn] = coveredIds(actor, 'report:view', 'body');
  const [importFor] = coveredIds(actor, 'workforce:import', 'body');
  const [teamsOf] = coveredIds(actor, 'team:map', 'body');
  const [qualityOf] = coveredIds(actor, 'workforce:quality', 'body');
  // Who sees no region sees the gaps of the places that their collaborative serves, on its own page.
  const [gapsOf] = coveredIds(actor, 'gap:view', 'collaborative');
  const gaps = regionId ? `regions/${regionId}/gaps` : gapsOf && `collaboratives/${gapsOf}#gaps`;
  // The pages of a collaborative are reached from its own page, which is home to those who belong to it.
  const belongs = canSomewhere(actor, 'meeting:view');
  const home = belongs ? ['collaboratives', 'meetings', 'decisions'] : [];
  if (!canSomewhere(actor, 'proposal:answer')) home.push('proposals');
  // Home of those for whom there is nothing else yet.
  if (actor.appointments.every(({ role }) => role === 'administrator')) home.push('about-the-data');
  if (canSomewhere(actor, 'national:view')) home.push('countries');
  const links = [
    { href: `/${locale}/home`, label: words('home'), under: home.map((part) => `/${locale}/${part}`) },
    canSomewhere(actor, 'action:update') && { href: `/${locale}/actions`, label: words('actions') },
    gaps && {
      href: `/${locale}/${gaps}`,
      label: words('gaps'),
      under: [`/${locale}/gaps`, `/${locale}/regions`],
    },
    canSomewhere(actor, 'deployment:view') && { href: `/${locale}/deployments`, label: words('deployments') },
    belongs && { href: `/${locale}/calendar`, label: words('calendar') },
    canSomewhere(actor, 'proposal:answer') && { href: `/${locale}/proposals`, label: words('proposals') },
    reportOn && { href: `/${locale}/employers/${reportOn}/report`, label: words('report') },
    importFor && { href: `/${locale}/employers/${importFor}/imports`, label: words('imports') },
    teamsOf && { href: `/${locale}/employers/${teamsOf}/teams`, label: words('teams') },
    qualityOf && { href: `/${locale}/employers/${qualityOf}/quality`, label: words('quality') },
  ];
  return links
    .filter((link) => link !== null && link !== false && link !== undefined && link !== '')
    .slice(0, 5);
}
