import { getTranslations } from 'next-intl/server';
import { formats } from '@/i18n/format';
import { type Step, Steps } from '@/ui/steps';
import { rail } from '../rail';
import { shownStatus } from '../status';
import { type AboutDeployment, dayOf } from './about-deployment';

/** The rail: how far it has come, with who and when. */
export async function DeploymentSteps({ locale, actor, deployment }: AboutDeployment) {
  const words = await getTranslations({ locale, namespace: 'deployments.page' });
  const format = formats(locale);
  const steps: Step[] = rail(shownStatus(deployment, actor.today)).map(({ key, state }) => {
    const taken = deployment.steps.findLast(({ kind }) => kind === key);
    const when = taken && format.day(dayOf(taken.at));
    const detail = !when
      ? key === 'active'
        ? words('from', { day: format.day(deployment.period.from) })
        : undefined
      : taken.by
        ? words('stepBy', { name: taken.by, when })
        : when;
    return {
      key,
      state,
      title: words(`step.${key}`),
      stateText: words(`stepState.${state === 'to-come' ? 'toCome' : state}`),
      detail: state === 'done' || state === 'stopped' || key === 'active' ? detail : undefined,
    };
  });
  return (
    <section aria-labelledby="steps">
      <h2 className="nhsuk-heading-m" id="steps">
        {words('steps')}
      </h2>
      <Steps steps={steps} />
    </section>
  );
}
