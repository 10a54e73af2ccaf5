import type { Words } from '@/i18n/words-type';
import { Breadcrumb } from '@/ui/breadcrumb';
import { DataTable } from '@/ui/data-table';
import type { FormWords } from '@/ui/form/form-context';
import { PageHeading } from '@/ui/page-heading';
import { SummaryList } from '@/ui/summary-list';
import type { TeamRecord } from '../data/find-team';
import type { TeamView } from '../team-view';
import type { TeamWords } from '../team-words';
import type { en } from '../words.en';
import { CorrectTeamForm, MapForm } from './team-forms';

type Props = Readonly<{
  view: TeamView;
  team: TeamRecord;
  say: TeamWords;
  words: Words<(typeof en)['team']>;
  form: FormWords;
  listHref: string;
  where: string;
  mayChange: boolean;
}>;

/** One team: where it works, where it worked before, and the forms to change it for who may. */
export function TeamPage({ view, team, say, words, form, listHref, where, mayChange }: Props) {
  const hidden = { teamId: team.id, basis: team.basis };
  return (
    <>
      <Breadcrumb label={where} places={[{ href: listHref, label: say('title') }]} />
      <PageHeading title={view.name} caption={view.employer} />
      <div className="nhsuk-u-reading-width">
        <SummaryList
          rows={[
            { key: 'code', term: words.code, value: view.code },
            { key: 'setting', term: words.setting, value: view.setting },
            {
              key: 'now',
              term: words.mapNow,
              value: view.now ? <MapLines lines={view.now} /> : words.mapNone,
            },
          ]}
        />
        <p>{view.deployments}</p>
        <p className="cyd-small">{say('settingNote')}</p>
      </div>
      <h2 className="nhsuk-heading-m">{words.history}</h2>
      <DataTable
        caption={words.historyCaption}
        captionHidden
        rows={view.history}
        rowKey={({ key }) => key}
        empty={<p>{words.historyEmpty}</p>}
        columns={[
          { key: 'days', head: words.period, cell: ({ days }) => days },
          { key: 'places', head: words.places, cell: ({ lines }) => <MapLines lines={lines} /> },
          { key: 'who', head: words.who, cell: ({ who }) => who },
        ]}
      />
      {mayChange ? (
        <div className="nhsuk-u-reading-width">
          <h2 className="nhsuk-heading-m">{words.change}</h2>
          <MapForm form={form} words={words} hidden={hidden} {...view.form} />
          <h2 className="nhsuk-heading-m">{words.correct}</h2>
          <CorrectTeamForm
            form={form}
            words={words}
            hidden={hidden}
            initial={{ nameEn: team.nameEn, nameCy: team.nameCy, setting: team.setting }}
            settings={view.settings}
          />
        </div>
      ) : null}
    </>
  );
}

function MapLines({ lines }: Readonly<{ lines: readonly { key: string; text: string }[] }>) {
  return (
    <ul className="cyd-lines">
      {lines.map(({ key, text }) => (
        <li key={key}>{text}</li>
      ))}
    </ul>
  );
}
