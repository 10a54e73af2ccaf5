import { formats } from '@/i18n/format';
import { DataTable } from '@/ui/data-table';
import type { KnownFigure } from '../confidence';
import type { CouncilRow } from '../data/list-councils';
import { nameIn, type PanelProps } from '../reference-words';
import { ConfidenceTag, FigureValue, OtherName } from './marks';
import { SourceDetails } from './source-details';

type Props = PanelProps<CouncilRow> & { readonly countedOn: string };

const FIGURES = ['residents', 'welshSpeakersPercent', 'aged65Percent'] as const;
const HEADS = {
  residents: 'councils.residents',
  welshSpeakersPercent: 'councils.welshSpeakers',
  aged65Percent: 'councils.aged65',
} as const;

export function CouncilsPanel({ rows, countedOn, locale, words }: Props) {
  const { sortBy } = formats(locale);
  const sorted = sortBy(rows, (row) => nameIn(locale, row));
  return (
    <>
      <p className="nhsuk-u-reading-width">{words('councils.text', { day: countedOn })}</p>
      <DataTable
        caption={words('councils.caption')}
        compact
        rows={sorted}
        rowKey={({ code }) => code}
        columns={[
          { key: 'council', head: words('councils.council'), cell: (row) => nameIn(locale, row) },
          {
            key: 'other',
            head: words('otherName'),
            cell: (row) => <OtherName names={row} locale={locale} words={words} />,
          },
          { key: 'code', head: words('councils.code'), cell: ({ officialCode }) => officialCode },
          {
            key: 'region',
            head: words('councils.region'),
            cell: ({ region }) => (region ? nameIn(locale, region) : words('notKnown')),
          },
          ...FIGURES.map((measure) => ({
            key: measure,
            head: words(HEADS[measure]),
            numeric: true,
            cell: (row: CouncilRow) => (
              <FigureValue
                figure={row[measure]}
                markFirst
                unit={measure === 'residents' ? undefined : 'percent'}
                locale={locale}
                words={words}
              />
            ),
          })),
          {
            key: 'sure',
            head: words('sure'),
            cell: ({ confidence }) => <ConfidenceTag of={confidence} words={words} />,
          },
        ]}
      />
      <SourceDetails
        subject={words('councils.title')}
        rows={sorted.flatMap((row) => {
          const name = nameIn(locale, row);
          const figures = FIGURES.map((measure): [string, KnownFigure | null] => [
            `${name} (${words(HEADS[measure])})`,
            row[measure],
          ]);
          return [
            { ...row, name },
            ...figures.flatMap(([named, figure]) => (figure ? [{ name: named, source: figure.source }] : [])),
          ];
        })}
        words={words}
      />
    </>
  );
}
