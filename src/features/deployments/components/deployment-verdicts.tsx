import { getTranslations } from 'next-intl/server';
import type { JudgedFinding, Verdict } from '@/domain/governance/judge';
import { findingViews, notApplicableViews, passedViews } from '@/i18n/finding-views';
import { verdictWords } from '@/i18n/form-words';
import { formats } from '@/i18n/format';
import { VerdictList } from '@/ui/verdict-list';
import { type AboutDeployment, isOwnStaff } from './about-deployment';

type Said = Pick<Verdict, 'findings' | 'notApplicable' | 'outcome' | 'passed'>;

/** What the gate said, and what it would say now where that differs or nothing has been judged yet. */
export async function DeploymentVerdicts(about: AboutDeployment) {
  const { locale, actor, deployment } = about;
  const words = await getTranslations({ locale, namespace: 'deployments.verdict' });
  const format = formats(locale);
  const { verdict, preview } = deployment;
  const judged = deployment.status === 'agreed' || deployment.status === 'refused' ? verdict : null;
  if (!judged)
    return preview ? (
      <section aria-labelledby="verdict">
        <h2 className="nhsuk-heading-m" id="verdict">
          {words('preview')}
        </h2>
        <p>{words('previewHint', { day: format.day(actor.today) })}</p>
        <VerdictOf {...about} said={preview} open />
      </section>
    ) : null;
  const when = format.instant(judged.judgedAt);
  return (
    <section aria-labelledby="verdict">
      {preview && !isSame(judged, preview) ? (
        <>
          <h2 className="nhsuk-heading-m">{words('changed')}</h2>
          <p>{words('changedHint')}</p>
          <VerdictOf {...about} said={preview} />
        </>
      ) : null}
      <h2 className="nhsuk-heading-m" id="verdict">
        {words('stored')}
      </h2>
      <p>{words('storedHint', { when, day: format.day(judged.ruleSetOn) })}</p>
      <VerdictOf {...about} said={judged} />
    </section>
  );
}

/** What can be said of a request alone; every other rule asks about what an employer releases. */
const ASKED_OF_REQUEST: readonly string[] = ['E2D-NEED-LINKED'];

async function VerdictOf({ said: all, open, ...about }: AboutDeployment & { said: Said; open?: boolean }) {
  const { locale, deployment } = about;
  const words = await getTranslations({ locale, namespace: 'deployments.verdict' });
  const isOpenYet = ({ code }: Pick<JudgedFinding, 'code'>) =>
    deployment.release === null && !ASKED_OF_REQUEST.includes(code);
  const waiting = await findingViews(locale, all.findings.filter(isOpenYet));
  const said = { ...all, findings: all.findings.filter((finding) => !isOpenYet(finding)) };
  const stopping = said.findings.filter(({ effect }) => effect !== 'warn');
  const stops = countCodes(stopping);
  const asked = countCodes(said.findings) + said.passed.length;
  const exceptions = said.outcome === 'needs-exception';
  const title =
    stops === 0
      ? words(waiting.length > 0 ? 'soFar' : said.outcome === 'unconfirmed' ? 'unconfirmed' : 'agreed')
      : open
        ? words('open', { stops, all: String(asked) })
        : exceptions
          ? words('needsException', { count: stops })
          : words('refused', { stops, all: String(asked) });
  const views = [
    ...(await findingViews(locale, said.findings, { ownStaff: isOwnStaff(about) })),
    ...(await passedViews(locale, said.passed)),
  ];
  const silent = await notApplicableViews(locale, said.notApplicable);
  return (
    <VerdictList
      level={3}
      title={title}
      findings={views}
      passed={words('passed', { count: said.passed.length })}
      words={verdictWords(locale)}
    >
      {silent.map(({ code, title: name, sentence }) => (
        <p key={code}>
          <strong>{name}</strong>: {sentence}
        </p>
      ))}
      {waiting.length > 0 ? (
        <>
          <p>{words('waiting')}</p>
          <ul>
            {waiting.map(({ code, title: name }) => (
              <li key={code}>{name}</li>
            ))}
          </ul>
        </>
      ) : null}
      {exceptions && !open ? <p>{words('exception')}</p> : null}
    </VerdictList>
  );
}

const countCodes = (findings: readonly Pick<JudgedFinding, 'code'>[]) =>
  new Set(findings.map(({ code }) => code)).size;

/** Whether two verdicts say the same: their outcome, and for each finding its code and reason. */
function isSame(a: Said, b: Said): boolean {
  const told = ({ outcome, findings }: Said) =>
    [
      outcome,
      ...findings.map(({ code, effect, facts }) => `${code} ${effect} ${facts.reason}`).sort(),
    ].join();
  return told(a) === told(b);
}
