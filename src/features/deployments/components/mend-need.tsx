import { getTranslations } from 'next-intl/server';
import { formWords } from '@/i18n/form-words';
import { nameIn } from '@/i18n/named';
import { words as allWords } from '@/i18n/words';
import { InsetText } from '@/ui/details';
import { Panel } from '@/ui/panel';
import { listNeedsOfPlace } from '../data/list-needs-of-place';
import type { AboutDeployment } from './about-deployment';
import { NeedForm } from './mend-forms';

/** For those who asked: which recorded need it serves. */
export async function MendNeed({ locale, actor, deployment }: AboutDeployment) {
  const words = await getTranslations({ locale, namespace: 'deployments' });
  const needs = await listNeedsOfPlace(actor, deployment.receivingPlaceId);
  if (needs.length === 0) return <InsetText>{words('request.noNeed')}</InsetText>;
  return (
    <Panel title={words('action.need')}>
      <NeedForm
        form={formWords(locale)}
        words={allWords[locale].deployments.mend}
        hidden={{ deploymentId: deployment.id, version: deployment.version }}
        needId={deployment.needId ?? undefined}
        needs={needs.map((need) => ({
          value: need.id,
          label: words('request.needLine', {
            title: nameIn(locale, need),
            reference: need.reference,
            place: nameIn(locale, need.place),
          }),
        }))}
      />
    </Panel>
  );
}
