import type { Level } from '@/domain/workforce/reconcile';
import { LEVELS } from '@/domain/workforce/reconcile';
import type { Locale } from '@/i18n/routing';
import { DataTable } from '@/ui/data-table';
import { InsetText } from '@/ui/details';
import { DownloadLinks } from '@/ui/download-links';
import { DateField } from '@/ui/form/date-field';
import { FilterForm } from '@/ui/form/filter-form';
import type { FormWords } from '@/ui/form/form-context';
import { SelectField, type SelectOption } from '@/ui/form/select-field';
import { idle } from '@/ui/form-state';
import { PageHeading } from '@/ui/page-heading';
import type { TeamFilters } from '../filters';
import type { TeamWords } from '../team-words';
import type { TeamsView } from '../teams-view';

type Props = Readonly<{
  locale: Locale;
  view: TeamsView;
  say: TeamWords;
  form: FormWords;
  filters: TeamFilters;
  professions: readonly SelectOption[];
  here: string;
  csvHref: string;
}>;

/** An employer's teams and where they work, and the same staff by place: both come to the same. */
export function TeamsPage({ view, say, form, filters, professions, here, csvHref }: Props) {
  const level = (one: Level) => ({ value: one, label: say(`level.${one}`) });
  return (
    <>
      <PageHeading title={say('title')} caption={view.employer}>
        <p className="nhsuk-u-margin-bottom-0">{say('onDay', { day: view.day })}</p>
      </PageHeading>
      {filters.badDay ? <InsetText>{say('filter.badDay')}</InsetText> : null}
      <FilterForm label={say('filter.label')} words={form} submit={say('filter.submit')}>
        <DateField name="asAt" label={say('filter.asAt')} state={idle} initial={filters.day} />
        <DateField
          name="knownAt"
          label={say('filter.knownAt')}
          hint={say('filter.knownAtHint')}
          state={idle}
          optional
          initial={filters.knownOn ?? undefined}
        />
        <SelectField
          name="profession"
          label={say('filter.profession')}
          state={idle}
          alwaysChosen
          options={[{ value: '', label: say('filter.allProfessions') }, ...professions]}
          initial={filters.profession ?? ''}
        />
        <SelectField
          name="level"
          label={say('filter.level')}
          state={idle}
          alwaysChosen
          options={LEVELS.map(level)}
          initial={filters.level}
        />
      </FilterForm>
      <div className="nhsuk-u-reading-width">
        <p className="nhsuk-body-l">{view.nothingKnown ? say('nothingKnown') : view.headline}</p>
        {view.knownOn ? <InsetText>{say('knownNote', { day: view.knownOn })}</InsetText> : null}
        {view.silent ? <p>{say('silent', { teams: view.silent })}</p> : null}
        {view.unbacked ? <p>{say('unbacked', { wte: view.unbacked })}</p> : null}
      </div>
      <Teams view={view} say={say} here={here} />
      <NotPlaced view={view} say={say} />
      <ByPlace view={view} say={say} level={filters.level} />
      <Reconciles view={view} say={say} />
      <p className="cyd-small">{say('settingNote')}</p>
      <p className="cyd-source">{view.oldest ? say('source', { day: view.oldest }) : say('sourceUnknown')}</p>
      <DownloadLinks title={say('downloads')} files={[{ href: csvHref, label: say('csv.link') }]} />
    </>
  );
}

type PartProps = Readonly<Pick<Props, 'view' | 'say'>>;

function Teams({ view, say, here }: PartProps & Readonly<{ here: string }>) {
  return (
    <section>
      <h2 className="nhsuk-heading-m">{say('teams.heading')}</h2>
      <p className="nhsuk-u-reading-width">{say('teams.sentence')}</p>
      <DataTable
        caption={say('teams.caption', { day: view.day })}
        wide
        rows={view.teams}
        rowKey={({ key }) => key}
        empty={<p>{say('teams.empty')}</p>}
        columns={[
          {
            key: 'team',
            head: say('teams.team'),
            cell: ({ key, name, code }) => (
              <>
                <a href={`${here}/${key}`}>{name}</a>
                <span className="cyd-lines__detail">{code}</span>
              </>
            ),
          },
          { key: 'setting', head: say('teams.setting'), cell: ({ setting }) => setting },
          { key: 'inPost', head: say('inPost'), numeric: true, cell: ({ inPost }) => inPost },
          { key: 'longAbsent', head: say('longAbsent'), numeric: true, cell: ({ longAbsent }) => longAbsent },
          { key: 'apart', head: say('apart'), numeric: true, cell: ({ apart }) => apart },
          { key: 'out', head: say('deployedOut'), numeric: true, cell: ({ out }) => out },
          {
            key: 'places',
            head: say('teams.places'),
            cell: ({ places, nowhere }) =>
              places.length === 0
                ? nowhere
                : places.map(({ key, text, wte }) => (
                    <span className="cyd-lines__detail" key={key}>
                      {wte ? `${text}: ${wte}` : text}
                    </span>
                  )),
          },
          {
            key: 'unplaced',
            head: say('notPlaced'),
            numeric: true,
            cell: ({ unplaced, shareLeft }) => (
              <>
                {unplaced}
                {shareLeft ? <span className="cyd-lines__detail">({shareLeft})</span> : null}
              </>
            ),
          },
        ]}
      />
    </section>
  );
}

function NotPlaced({ view, say }: PartProps) {
  type Line = TeamsView['lines'][number];
  return (
    <section>
      <h2 className="nhsuk-heading-m">{say('lines.heading', { wte: view.lineTotal.unplaced })}</h2>
      <p className="nhsuk-u-reading-width">{say('lines.sentence')}</p>
      <DataTable<Line>
        caption={say('lines.caption', { day: view.day })}
        rows={view.lines}
        rowKey={({ key }) => key}
        totals={[view.lineTotal]}
        empty={<p>{say('nothingKnown')}</p>}
        columns={[
          {
            key: 'profession',
            head: say('lines.profession'),
            cell: ({ label, tier }) => (
              <>
                {label}
                {tier ? <span className="cyd-lines__detail">{tier}</span> : null}
              </>
            ),
          },
          { key: 'inPost', head: say('lines.byTeams'), numeric: true, cell: ({ inPost }) => inPost },
          { key: 'placed', head: say('lines.placed'), numeric: true, cell: ({ placed }) => placed },
          { key: 'unplaced', head: say('notPlaced'), numeric: true, cell: ({ unplaced }) => unplaced },
          { key: 'other', head: say('otherSettings'), numeric: true, cell: ({ other }) => other },
          { key: 'byPlaces', head: say('lines.byPlaces'), numeric: true, cell: ({ byPlaces }) => byPlaces },
          {
            key: 'difference',
            head: say('lines.difference'),
            numeric: true,
            cell: ({ difference }) => difference,
          },
        ]}
      />
    </section>
  );
}

function ByPlace({ view, say, level }: PartProps & Readonly<{ level: Level }>) {
  return (
    <section className="nhsuk-u-reading-width">
      <h2 className="nhsuk-heading-m">{say('places.heading', { level: say(`level.${level}`) })}</h2>
      <DataTable
        caption={say('places.caption', { day: view.day })}
        compact
        rows={view.byPlace}
        rowKey={({ key }) => key}
        totals={view.apart}
        columns={[
          { key: 'place', head: say('places.place'), cell: ({ label }) => label },
          { key: 'wte', head: say('places.wte'), numeric: true, cell: ({ wte }) => wte },
        ]}
      />
    </section>
  );
}

function Reconciles({ view, say }: PartProps) {
  return (
    <section>
      <h2 className="nhsuk-heading-m">{say(view.reconciles ? 'reconciles.yes' : 'reconciles.no')}</h2>
      <p className="nhsuk-u-reading-width">
        {say('reconciles.sentence', { difference: view.difference })}{' '}
        {view.unbacked ? say('unbacked', { wte: view.unbacked }) : null}
      </p>
      <DataTable
        caption={say('reconciles.caption', { day: view.day })}
        rows={view.levels}
        rowKey={({ key }) => key}
        columns={[
          { key: 'level', head: say('filter.level'), cell: ({ label }) => label },
          { key: 'at', head: say('reconciles.at'), numeric: true, cell: ({ at }) => at },
          { key: 'beyond', head: say('reconciles.beyond'), numeric: true, cell: ({ beyond }) => beyond },
          { key: 'unplaced', head: say('notPlaced'), numeric: true, cell: ({ unplaced }) => unplaced },
          { key: 'other', head: say('otherSettings'), numeric: true, cell: ({ other }) => other },
          { key: 'byPlaces', head: say('lines.byPlaces'), numeric: true, cell: ({ byPlaces }) => byPlaces },
          { key: 'byTeams', head: say('lines.byTeams'), numeric: true, cell: ({ byTeams }) => byTeams },
          {
            key: 'difference',
            head: say('lines.difference'),
            numeric: true,
            cell: ({ difference }) => difference,
          },
        ]}
      />
    </section>
  );
}
