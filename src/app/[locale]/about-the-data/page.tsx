import type { Metadata } from 'next';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { BodiesPanel } from '@/features/reference/components/bodies-panel';
import { ClustersPanel } from '@/features/reference/components/clusters-panel';
import { CodeSummaryPanel } from '@/features/reference/components/code-summary-panel';
import { CouncilsPanel } from '@/features/reference/components/councils-panel';
import { KnownLimits, Licences } from '@/features/reference/components/limits-and-licence';
import { LoadedPanel } from '@/features/reference/components/loaded-panel';
import { ProfessionsPanel } from '@/features/reference/components/professions-panel';
import { RegionsPanel } from '@/features/reference/components/regions-panel';
import { CONTENTS, Section } from '@/features/reference/components/section';
import { ThemesPanel } from '@/features/reference/components/themes-panel';
import { countCodesByProfession } from '@/features/reference/data/count-codes-by-profession';
import { countLoaded, findLoadedAt } from '@/features/reference/data/count-loaded';
import { listClusters } from '@/features/reference/data/list-clusters';
import { listCouncils } from '@/features/reference/data/list-councils';
import { listNhsBodies } from '@/features/reference/data/list-nhs-bodies';
import { listProfessions } from '@/features/reference/data/list-professions';
import { listRegions } from '@/features/reference/data/list-regions';
import { listThemes } from '@/features/reference/data/list-themes';
import { referenceWords } from '@/features/reference/reference-words';
import { formats } from '@/i18n/format';
import { parseLocale, routing } from '@/i18n/routing';
import { readPublic, type Tx } from '@/server/db';
import { guardPublic } from '@/server/guard';
import { PageHeading } from '@/ui/page-heading';

type Props = { readonly params: Promise<{ locale: string }> };

const localeOf = async ({ params }: Props) => parseLocale((await params).locale) ?? routing.defaultLocale;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const words = await referenceWords(await localeOf(props));
  return { title: words('title') };
}

const readAll = async (tx: Tx) => ({
  loaded: await countLoaded(tx),
  loadedAt: await findLoadedAt(tx),
  regions: await listRegions(tx),
  bodies: await listNhsBodies(tx),
  councils: await listCouncils(tx),
  clusters: await listClusters(tx),
  professions: await listProfessions(tx),
  codes: await countCodesByProfession(tx),
  themes: await listThemes(tx),
});

/** Public: reference data are shown to anyone, signed in or not. */
export default async function AboutTheDataPage(props: Props) {
  guardPublic();
  await connection(); // read at each request, never while building
  const locale = await localeOf(props);
  const words = await referenceWords(locale);
  const data = await readPublic(readAll);
  const about = { locale, words };
  const censusDay = data.councils.find(({ residents }) => residents)?.residents?.asAt;
  const countedOn = censusDay ? formats(locale).day(censusDay) : words('notKnown');
  const sections: readonly { id: string; title: string; content: ReactNode }[] = [
    {
      id: 'loaded',
      title: words('loaded.title'),
      content: <LoadedPanel rows={data.loaded} loadedAt={data.loadedAt} {...about} />,
    },
    {
      id: 'regions',
      title: words('regions.title'),
      content: <RegionsPanel rows={data.regions} countedOn={countedOn} {...about} />,
    },
    { id: 'bodies', title: words('bodies.title'), content: <BodiesPanel rows={data.bodies} {...about} /> },
    {
      id: 'councils',
      title: words('councils.title'),
      content: <CouncilsPanel rows={data.councils} countedOn={countedOn} {...about} />,
    },
    {
      id: 'clusters',
      title: words('clusters.title'),
      content: <ClustersPanel rows={data.clusters} {...about} />,
    },
    {
      id: 'professions',
      title: words('professions.title'),
      content: <ProfessionsPanel rows={data.professions} {...about} />,
    },
    {
      id: 'codes',
      title: words('codes.title'),
      content: (
        <CodeSummaryPanel
          rows={data.codes}
          professions={data.professions}
          listHref={`/${locale}/about-the-data/codes`}
          {...about}
        />
      ),
    },
    { id: 'themes', title: words('themes.title'), content: <ThemesPanel rows={data.themes} {...about} /> },
    { id: 'limits', title: words('limits.title'), content: <KnownLimits words={words} /> },
    { id: 'licence', title: words('licence.title'), content: <Licences words={words} /> },
  ];
  return (
    <>
      <div className="nhsuk-u-reading-width">
        <PageHeading title={words('title')} />
        <p className="nhsuk-body-l">{words('lead')}</p>
        <p>{words('honesty')}</p>
        <nav aria-label={words('contents')}>
          <h2 className="nhsuk-heading-s" id={CONTENTS}>
            {words('contents')}
          </h2>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {sections.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      {sections.map(({ id, title, content }) => (
        <Section key={id} id={id} title={title} back={words('backToContents')}>
          {content}
        </Section>
      ))}
    </>
  );
}
