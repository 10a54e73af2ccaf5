import { formats } from '@/i18n/format';
import { DataTable } from '@/ui/data-table';
import type { KnownFigure } from '../confidence';
import type { ClusterRow } from '../data/list-clusters';
import { nameIn, type PanelProps, type ReferenceWords } from '../reference-words';
import { ConfidenceTag, FigureValue, OtherName, OwnName } from './marks';
import { SourceDetails } from './source-details';

export function ClustersPanel({ rows, locale, words }: PanelProps<ClusterRow>) {
  const { sortBy } = formats(locale);
  const regionOf = ({ region }: ClusterRow) => (region ? nameIn(locale, region) : words('notKnown'));
  const regions = sortBy([...new Set(rows.map(regionOf))], (name) => name);
  const known = rows.filter(({ registeredPatients }) => registeredPatients !== null).length;
  return (
    <>
      <p className="nhsuk-u-reading-width">{words('clusters.text')}</p>
      <p className="nhsuk-u-reading-width">{words('clusters.populationText', { known })}</p>
      {regions.map((region) => (
        <DataTable
          key={region}
          caption={words('clusters.caption', { region })}
          compact
          rows={sortBy(
            rows.filter((row) => regionOf(row) === region),
            (row) => nameIn(locale, row),
          )}
          rowKey={({ code }) => code}
          columns={[
            {
              key: 'cluster',
              head: words('clusters.cluster'),
              cell: (row) => (
                <OwnName names={row} nameCyConfidence={row.nameCyConfidence} locale={locale} words={words} />
              ),
            },
            {
              key: 'other',
              head: words('otherName'),
              cell: (row) => (
                <OtherName
                  names={row}
                  nameCyConfidence={row.nameCyConfidence}
                  locale={locale}
                  words={words}
                />
              ),
            },
            {
              key: 'council',
              head: words('clusters.council'),
              cell: ({ council }) => (council ? nameIn(locale, council) : words('notKnown')),
            },
            {
              key: 'population',
              head: words('clusters.population'),
              cell: ({ registeredPatients }) => (
                <>
                  <FigureValue figure={registeredPatients} locale={locale} words={words} />
                  {registeredPatients ? <Basis figure={registeredPatients} words={words} /> : null}
                </>
              ),
            },
            {
              key: 'sure',
              head: words('sure'),
              cell: ({ confidence }) => <ConfidenceTag of={confidence} words={words} />,
            },
          ]}
        />
      ))}
      <SourceDetails
        subject={words('clusters.title')}
        rows={sortBy(rows, (row) => nameIn(locale, row)).flatMap((row) => {
          const name = nameIn(locale, row);
          const population = row.registeredPatients;
          return [
            { ...row, name },
            ...(population
              ? [{ name: `${name} (${words('clusters.population')})`, source: population.source }]
              : []),
          ];
        })}
        words={words}
      />
    </>
  );
}

// The sources say in their own words what they count and when; here they are said in both languages.
const BASES = {
  '2020-01 registered patients': 'registeredJanuary2020',
  '2020-2023 plan, registered': 'registeredPlan2020',
  'undated, registered (page calls it South Meirionnydd, four practices)': 'meirionnydd',
  '2017 GP registered': 'registered2017',
  'undated, approximate': 'undatedApproximate',
  'undated (page links a 2023-2024 plan)': 'undatedPlan2023',
  undated: 'undated',
  '2018, approximate': 'about2018',
  '2018-2021 plan, listed patients': 'listedPlan2018',
} as const;

function Basis({ figure, words }: Readonly<{ figure: KnownFigure; words: ReferenceWords }>) {
  const known = Object.entries(BASES).find(([text]) => text === figure.asAt);
  return (
    <>
      <br />
      {known ? words(`clusters.basis.${known[1]}`) : <span lang="en">{figure.asAt}</span>}
    </>
  );
}
