import { getTranslations } from 'next-intl/server';
import { formats } from '@/i18n/format';
import { Timeline } from '@/ui/timeline';
import type { AboutDeployment } from './about-deployment';

const MENDED = ['agreement', 'arrangement', 'need', 'registration'] as const;

/** What happened, newest first, with the reasons that people gave. */
export async function DeploymentHistory({ locale, deployment }: AboutDeployment) {
  const words = await getTranslations({ locale, namespace: 'deployments.page' });
  const format = formats(locale);
  const noteOf = (kind: string, note: string | null) => {
    if (note === null) return null;
    const mended = MENDED.find((one) => one === note);
    return kind === 'mended' && mended ? words(`mended.${mended}`) : words('reason', { reason: note });
  };
  return (
    <section aria-labelledby="history">
      <h2 className="nhsuk-heading-m" id="history">
        {words('history')}
      </h2>
      <Timeline
        events={deployment.steps.toReversed().map(({ kind, at, by, note }) => {
          const said = noteOf(kind, note);
          return {
            key: `${kind} ${at.toISOString()}`,
            dateTime: at.toISOString(),
            when: format.instant(at),
            title: words(`step.${kind}`),
            ...(by ? { by } : {}),
            ...(said ? { children: <p>{said}</p> } : {}),
          };
        })}
      />
    </section>
  );
}
