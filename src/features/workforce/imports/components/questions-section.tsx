import { SETTINGS, TIERS } from '@/domain/workforce/import/code-words';
import { formWords } from '@/i18n/form-words';
import { nameIn } from '@/i18n/named';
import { LinkLines } from '@/ui/panel';
import type { Names, Team } from '../data/find-employer';
import type { OpenQuestion } from '../data/find-rows';
import type { ImportWords } from '../import-words';
import { NEW_TEAM } from '../inputs';
import type { Shower } from '../shower';
import type { BatchFields } from './columns-form';
import { ProfessionForm } from './profession-form';
import { TeamForm } from './team-form';

interface Props {
  readonly questions: readonly OpenQuestion[];
  readonly names: Names;
  readonly teams: readonly Team[];
  /** Which unit the form is about, counted from 0, and the address of the others. */
  readonly unit: number;
  readonly unitHref: (unit: number) => string;
  readonly hidden: BatchFields;
  readonly words: ImportWords;
  readonly show: Shower;
}

/** More selects than this make a page that nobody reads to its end. */
const MOST_POSITIONS = 25;

/** What a person has to say once, because the file does not. */
export function QuestionsSection(props: Props) {
  const { say } = props.words;
  if (props.questions.length === 0) return null;
  return (
    <section id="questions" className="nhsuk-u-reading-width">
      <h2 className="nhsuk-heading-m">{say('questions.heading')}</h2>
      <p>{say('questions.lead')}</p>
      <Positions {...props} />
      <Units {...props} />
    </section>
  );
}

function Positions({ questions, names, hidden, words, show }: Props) {
  const { say, format, locale } = words;
  const asked = questions.filter(({ kind }) => kind === 'profession');
  if (asked.length === 0) return null;
  const tiers = Object.keys(TIERS);
  const known = names.professions.filter(({ isTier }) => !isTier).map(({ key }) => key);
  const answers = format.sortBy(known, show.profession).flatMap((key) =>
    tiers.map((tier) => ({
      value: `${key}/${tier}`,
      label: say('questions.professionTier', { profession: show.profession(key), tier: say(`tier.${tier}`) }),
    })),
  );
  const shown = asked.slice(0, MOST_POSITIONS);
  return (
    <ProfessionForm
      hidden={hidden}
      answers={answers}
      questions={shown.map(({ about, shown: text, rows, wte, candidates }) => ({
        about,
        label: text,
        hint: say('questions.rows', { rows, wte: format.wte(wte) }),
        likely: candidates.flatMap((key) => tiers.map((tier) => `${key}/${tier}`)),
      }))}
      intro={
        <>
          <h3 className="nhsuk-heading-s">{say('questions.professionHeading')}</h3>
          <p>{say('questions.professionLead')}</p>
          {asked.length > shown.length ? (
            <p>{say('questions.first', { shown: shown.length, all: asked.length })}</p>
          ) : null}
        </>
      }
      form={formWords(locale)}
      words={{
        likely: say('questions.likely'),
        all: say('questions.all'),
        none: say('questions.noneOfOurs'),
        noneGroup: say('questions.noneGroup'),
        later: say('questions.later'),
        submit: say('questions.professionSubmit'),
      }}
    />
  );
}

function Units({ questions, teams, unit, unitHref, hidden, words }: Props) {
  const { say, format, locale } = words;
  const asked = questions.filter(({ kind }) => kind === 'team');
  const question = asked[unit] ?? asked[0];
  if (!question) return null;
  const { about, shown } = question;
  const sizeOf = ({ rows, wte }: OpenQuestion) => say('questions.rows', { rows, wte: format.wte(wte) });
  const options = teams.map((team) => ({
    value: team.code,
    label: `${nameIn(locale, team)} (${team.code})`,
    group: say('questions.ownTeams'),
  }));
  const others = asked
    .map((each, at) => ({ key: each.about, text: each.shown, href: unitHref(at), detail: sizeOf(each) }))
    .filter(({ key }) => key !== about);
  return (
    <>
      <TeamForm
        // What was typed for one unit is not another's.
        key={about}
        hidden={{ ...hidden, about, shown }}
        teams={[{ value: NEW_TEAM, label: say('questions.newTeam') }, ...options]}
        settings={Object.keys(SETTINGS).map((value) => ({ value, label: say(`setting.${value}`) }))}
        intro={
          <>
            <h3 className="nhsuk-heading-s" id="units">
              {say('questions.teamHeading')}
            </h3>
            <p>{say('questions.teamLead', { count: asked.length })}</p>
            <p>
              <strong>{say('questions.unit', { unit: shown })}</strong>
              <br />
              {sizeOf(question)}
            </p>
          </>
        }
        form={formWords(locale)}
        words={{
          team: say('questions.team'),
          newHeading: say('questions.newTeamHeading'),
          nameEn: say('questions.nameEn'),
          nameCy: say('questions.nameCy'),
          nameHint: say('questions.nameHint'),
          setting: say('questions.setting'),
          submit: say('questions.teamSubmit'),
        }}
      />
      {others.length > 0 ? (
        <>
          <h4 className="nhsuk-heading-xs">{say('questions.units')}</h4>
          <LinkLines lines={others} />
        </>
      ) : null}
    </>
  );
}
