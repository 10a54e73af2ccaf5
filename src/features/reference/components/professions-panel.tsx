import { formats } from '@/i18n/format';
import { DataTable } from '@/ui/data-table';
import type { ProfessionRow } from '../data/list-professions';
import { nameIn, type PanelProps, type ReferenceWords } from '../reference-words';
import { ConfidenceTag, OtherName, OwnName } from './marks';
import { SourceDetails } from './source-details';

export function ProfessionsPanel({ rows, locale, words }: PanelProps<ProfessionRow>) {
  const sorted = formats(locale).sortBy(rows, (row) => nameIn(locale, row));
  return (
    <>
      <p className="nhsuk-u-reading-width">{words('professions.text')}</p>
      <ProfessionTable
        caption={words('professions.thirteenCaption')}
        rows={sorted.filter(({ oneOfThirteen }) => oneOfThirteen)}
        locale={locale}
        words={words}
      />
      <p className="nhsuk-u-reading-width">{words('professions.reading')}</p>
      <ProfessionTable
        caption={words('professions.additionalCaption')}
        rows={sorted.filter(({ oneOfThirteen }) => !oneOfThirteen)}
        locale={locale}
        words={words}
      />
      <p className="nhsuk-u-reading-width">{words('professions.tier')}</p>
      <SourceDetails
        subject={words('professions.title')}
        rows={sorted.map((row) => ({
          name: nameIn(locale, row),
          source: row.source,
          notes: notesOf(row, words),
        }))}
        words={words}
      />
    </>
  );
}

function ProfessionTable({ caption, rows, locale, words }: PanelProps<ProfessionRow> & { caption: string }) {
  const { number } = formats(locale);
  return (
    <DataTable
      caption={caption}
      compact
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'profession',
          head: words('professions.profession'),
          cell: (row) => (
            <OwnName names={row} nameCyConfidence={row.nameCyConfidence} locale={locale} words={words} />
          ),
        },
        {
          key: 'other',
          head: words('otherName'),
          cell: (row) => (
            <OtherName names={row} nameCyConfidence={row.nameCyConfidence} locale={locale} words={words} />
          ),
        },
        {
          key: 'register',
          head: words('professions.register'),
          cell: ({ registerPrefix }) => registerPrefix ?? words('professions.noRegister'),
        },
        {
          key: 'footprint',
          head: words('professions.footprint'),
          cell: ({ isTier, planningFootprint }) =>
            words(isTier ? 'professions.notPlanned' : `professions.footprints.${planningFootprint}`),
        },
        {
          key: 'registrants',
          head: words('professions.registrants'),
          numeric: true,
          cell: ({ registerPrefix, ukRegistrants }) => {
            if (registerPrefix === null) return words('professions.notApplicable');
            return ukRegistrants === null ? words('notKnown') : number(ukRegistrants);
          },
        },
        {
          key: 'sure',
          head: words('sure'),
          cell: ({ confidence }) => <ConfidenceTag of={confidence} words={words} />,
        },
      ]}
    />
  );
}

function notesOf(row: ProfessionRow, words: ReferenceWords): string | null {
  const notes = [
    row.protectedTitlesEn && words('professions.titles', { titles: row.protectedTitlesEn }),
    row.professionalBody && words('professions.body', { body: row.professionalBody }),
    row.notes,
  ];
  return notes.filter(Boolean).join('. ') || null;
}
