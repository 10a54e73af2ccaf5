import { getTranslations } from 'next-intl/server';
import { allowsAgreement } from '@/domain/governance/judge';
import { dayBefore } from '@/domain/time/calendar-day';
import { formWords } from '@/i18n/form-words';
import { formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import { ButtonLink } from '@/ui/button';
import { Panel } from '@/ui/panel';
import { allowedSteps, holderOf, mayLinkNeed, waitsFor } from '../allowed-steps';
import { shownStatus } from '../status';
import { type AboutDeployment, dayOf } from './about-deployment';
import { StepButton } from './step-forms';

/** Who has it now and since when, and what the reader can do: one thing first, the others as links. */
export async function DeploymentNow(about: AboutDeployment) {
  const { locale, actor, deployment } = about;
  const words = await getTranslations({ locale, namespace: 'deployments' });
  const steps = allowedSteps(actor, deployment);
  const path = `/${locale}/deployments/${deployment.id}`;
  const canJudge = steps.includes('judge');
  const wouldPass = deployment.preview !== null && allowsAgreement(deployment.preview);
  const needAsked = deployment.preview?.findings.some(({ code }) => code === 'E2D-NEED-LINKED') ?? false;
  const link = needAsked && mayLinkNeed(actor, deployment);
  const mends = steps.includes('mend') && !(canJudge && !wouldPass);
  const links = [
    mends ? { href: `${path}/mend`, label: words('action.review') } : null,
    link ? { href: `${path}/mend`, label: words('action.need') } : null,
    steps.includes('decline') ? { href: `${path}/decline`, label: words('action.decline') } : null,
    steps.includes('withdraw') ? { href: `${path}/withdraw`, label: words('action.withdraw') } : null,
  ].filter((one) => one !== null);
  return (
    <Panel title={words('page.now')} tone={waitsFor(actor, deployment) ? 'needs-you' : 'plain'}>
      <p>{await nowSentence(about)}</p>
      {steps.includes('release') ? (
        <ButtonLink href={`${path}/release`}>{words('action.release')}</ButtonLink>
      ) : null}
      {steps.includes('accept') ? (
        <ButtonLink href={`${path}/accept`}>{words('action.accept')}</ButtonLink>
      ) : null}
      {canJudge && wouldPass ? (
        <>
          <p>{words('action.judging')}</p>
          <StepButton
            step="judge"
            form={formWords(locale)}
            hidden={{ deploymentId: deployment.id, version: deployment.version }}
            label={words('action.judge')}
          />
        </>
      ) : null}
      {canJudge && !wouldPass ? <ButtonLink href={`${path}/mend`}>{words('action.mend')}</ButtonLink> : null}
      {links.length > 0 ? (
        <ul className="cyd-lines">
          {links.map(({ href, label }) => (
            <li key={label}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      ) : null}
    </Panel>
  );
}

async function nowSentence({ locale, actor, deployment }: AboutDeployment): Promise<string> {
  const words = await getTranslations({ locale, namespace: 'deployments' });
  const format = formats(locale);
  const { period, host } = deployment;
  const status = shownStatus(deployment, actor.today);
  switch (status) {
    case 'agreed':
    case 'active':
      return words(`page.settled.${status}`, { day: format.day(period.from) });
    case 'ended':
      return words('page.settled.ended', { day: format.day(dayBefore(period.to)) });
    case 'declined':
    case 'withdrawn':
      return words(`page.settled.${status}`);
    default: {
      const who = holderOf(status);
      const holder =
        who === 'employer' && host
          ? words('holder.host', { host: nameIn(locale, host) })
          : who === 'setting'
            ? words('holder.setting', { place: nameIn(locale, deployment.place) })
            : words(`holder.${who}`);
      return words('list.since', { holder, day: format.day(dayOf(deployment.since)) });
    }
  }
}
