import { formats } from '@/i18n/format';
import { DataTable } from '@/ui/data-table';
import type { KnownFigure } from '../confidence';
import type { ClusterRow } from '../data/list-clusters';
import { basisWord } from '../population-basis';
import { nameIn, type PanelProps, type ReferenceWords } from '../reference-words';
import { ConfidenceTag, FigureValue, OtherName, OwnName } from './marks';
import { SourceDetails } from './source-details';

const MEASURES = ['registeredPatients', 'residents'] as const;
type Measure = (typeof MEASURES)[number];
const HEADS = { registeredPatients: 'clusters.population', residents: 'clusters.residents' } as const;

export function ClustersPanel({ rows, locale, words }: PanelProps<ClusterRow>) {
  const { sortBy } = formats(locale);
  const regionOf = ({ region }: ClusterRow) => (region ? nameIn(locale, region) : words('notKnown'));
  const regions = sortBy([...new Set(rows.map(regionOf))], (name) => name);
  const known = rows.filter(({ registeredPatients }) => registeredPatients !== null).length;
  const isKnown = (region: string, measure: Measure) =>
    rows.some((row) => regionOf(row) === region && row[measure] !== null);
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
            ...MEASURES.filter((measure) => measure === 'registeredPatients' || isKnown(region, measure)).map(
              (measure) => ({
                key: measure,
                head: words(HEADS[measure]),
                cell: (row: ClusterRow) => (
                  <span>
                    <FigureValue figure={row[measure]} locale={locale} words={words} />
                    <Basis figure={row[measure]} words={words} />
                  </span>
                ),
              }),
            ),
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
          const figures = MEASURES.flatMap((measure) => {
            const figure = row[measure];
            return figure ? [{ name: `${name} (${words(HEADS[measure])})`, source: figure.source }] : [];
          });
          return [{ ...row, name }, ...figures];
        })}
        words={words}
      />
    </>
  );
}

function Basis({ figure, words }: Readonly<{ figure: KnownFigure | null; words: ReferenceWords }>) {
  if (figure === null) return null;
  const word = basisWord(figure.asAt);
  return (
    <>
      <br />
      {word ? words(`clusters.basis.${word}`) : <span lang="en">{figure.asAt}</span>}
    </>
  );
}
