import { getTranslations } from 'next-intl/server';
import type { Actor } from '@/domain/access/actor';
import { dayBefore } from '@/domain/time/calendar-day';
import { formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';
import { LinkLines, Panel } from '@/ui/panel';
import { allowedSteps } from '../allowed-steps';
import type { DeploymentRow } from '../data/list-deployments';

type Props = Readonly<{ locale: Locale; actor: Actor; rows: readonly DeploymentRow[] }>;

/** What waits for this person, each a link to the thing itself. */
export async function WaitingPanel({ locale, actor, rows }: Props) {
  const words = await getTranslations({ locale, namespace: 'deployments' });
  const format = formats(locale);
  const task = (row: DeploymentRow) => {
    const steps = allowedSteps(actor, row);
    if (row.status === 'requested') return words('waiting.release');
    if (row.status === 'released') return words('waiting.accept');
    return words(steps.includes('judge') ? 'waiting.mend' : 'waiting.withdraw');
  };
  return (
    <Panel title={words('waiting.title', { count: String(rows.length) })} tone="needs-you">
      <LinkLines
        lines={rows.map((row) => ({
          key: row.id,
          href: `/${locale}/deployments/${row.id}`,
          text: words('waiting.line', {
            reference: row.reference,
            wte: format.wte(row.wte),
            profession: nameIn(locale, row.profession),
            place: nameIn(locale, row.place),
            from: format.day(row.period.from),
            to: format.day(dayBefore(row.period.to)),
          }),
          detail: task(row),
        }))}
      />
    </Panel>
  );
}
